'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../kit/button';
import { Field, TextAreaField } from '../kit/field';
import { StatusLine } from '../kit/status-line';

const ENDINGS = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.epub';

/** A plain form that works without JavaScript; with it, what is wrong is said here and nothing written is lost. */
export function AddDocuments() {
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
      <p>
        Bring a text of your own: Clio finds dates, people, figures, terms and views in it, and shows the sentence
        behind each. Nothing is studied before you have accepted it, and nobody else sees it.
      </p>
      <Field
        name="file"
        label="Files"
        type="file"
        multiple
        accept={ENDINGS}
        className="[&_input]:py-2.5"
        hint="Text, Markdown, web page, Word (.docx), PDF or EPUB; up to 20 MB each."
      />
      <TextAreaField name="text" label="Or paste a text" rows={6} maxLength={5_000_000} />
      <Field name="title" label="Title" hint="If it has none of its own." maxLength={300} autoComplete="off" />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" weight="main" aria-disabled={status === 'sending'}>
          Add to your documents
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
