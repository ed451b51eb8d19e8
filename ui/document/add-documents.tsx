'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../kit/button';
import { Field, TextAreaField } from '../kit/field';
import { StatusLine } from '../kit/status-line';
import { TextLink } from '../kit/text-link';

const ENDINGS = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.epub';

/** The document that a new version is brought of. */
type Revised = { id: string; title: string };

/** A plain form that works without JavaScript; with it, what is wrong is said here and nothing written is lost. */
export function AddDocuments({ revised }: { revised: Revised | null }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [status, setStatus] = useState<'resting' | 'sending' | { refused: string }>('resting');

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    setStatus('sending');
    try {
      const answer = await fetch('/api/v1/documents', { method: 'POST', body, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') {
        const told = (await answer.json().catch(() => null)) as { error?: string } | null;
        return setStatus({ refused: told?.error ?? 'That did not work. Please try again.' });
      }
      form.current?.reset();
      setStatus('resting');
      if (revised) router.replace('/library/add');
      router.refresh();
    } catch {
      setStatus({ refused: 'Clio could not be reached. Nothing was sent; please try again.' });
    }
  };

  return (
    <form
      ref={form}
      action="/api/v1/documents"
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      className="flex max-w-[40rem] flex-col gap-5"
    >
      {revised ? <OfARevision {...revised} /> : <OfWhatIsFound />}
      <Field
        name="file"
        label={revised ? 'File' : 'Files'}
        type="file"
        multiple={!revised}
        accept={ENDINGS}
        className="[&_input]:py-2.5"
        hint={`Text, Markdown, web page, Word (.docx), PDF or EPUB; up to 20 MB${revised ? '' : ' each'}.`}
      />
      <TextAreaField name="text" label="Or paste a text" rows={6} maxLength={5_000_000} />
      <Field name="title" label="Title" hint="If it has none of its own." maxLength={300} autoComplete="off" />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" weight="main" aria-disabled={status === 'sending'}>
          {revised ? 'Bring in the new version' : 'Add to your documents'}
        </Button>
        <StatusLine>{status === 'sending' ? 'Sending…' : ''}</StatusLine>
      </div>
      {typeof status === 'object' && (
        <p role="alert" className="font-medium text-oxblood">
          {status.refused}
        </p>
      )}
    </form>
  );
}

function OfWhatIsFound() {
  return (
    <p>
      Bring a text of your own: Clio finds dates, people, figures, terms and views in it, and shows the sentence behind
      each. Nothing is studied before you have accepted it, and nobody else sees it.
    </p>
  );
}

function OfARevision({ id, title }: Revised) {
  return (
    <>
      <h2 className="font-serif text-2xl font-semibold">A new version of “{title}”</h2>
      <p>
        What you accepted, changed or turned down stays. Clio looks for the sentences behind it in the new version, and
        the desk lists those that read differently or are gone. <TextLink href="/library/add">Not now</TextLink>
      </p>
      <input type="hidden" name="replaces" value={id} />
    </>
  );
}
