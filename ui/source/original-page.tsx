import { PageTitle } from '../clio-page';
import { Button } from '../kit/button';
import { TextLink } from '../kit/text-link';
import type { FormAction } from '../person/action-form';
import { AttachForm } from './attach-form';
import { MarkedText } from './marked-text';

export type OriginalPageProps = {
  document: { id: string; author: string; title: string; publication: string; year: number };
  copy: {
    fileName: string;
    text: string;
    found: { key: string; start: number; end: number }[];
    missing: number;
  } | null;
  onServer: boolean;
  attach: FormAction;
  detach: (form: FormData) => Promise<void>;
};

/** Somebody's own copy of a text: how to attach it; then how much of it was found, and the text with every passage marked. */
export function OriginalPage({ document, copy, onServer, attach, detach }: OriginalPageProps) {
  return (
    <article>
      <PageTitle
        above={
          <>
            Your copy of <TextLink href={`/library/documents/${document.id}`}>{document.title}</TextLink>
          </>
        }
      >
        {document.author}
      </PageTitle>
      {copy ? (
        <>
          <p role="status" className="prose">
            <strong>
              {copy.found.length} of {copy.found.length + copy.missing} passages found
            </strong>{' '}
            in {copy.fileName}.{' '}
            {copy.missing === 0
              ? 'Evidence opens the author’s own sentences.'
              : 'For these, evidence opens the author’s own sentences; for the rest, our summary as before.'}
          </p>
          <p className="mt-2 max-w-measure text-sm text-ink-soft">
            Only you see this. It is kept with your account, is in your export, and goes when you detach it or leave.
          </p>
          <form action={detach} className="mt-3 print:hidden">
            <input type="hidden" name="document" value={document.id} />
            <Button type="submit" weight="bare">
              Detach it
            </Button>
          </form>
          <MarkedText text={copy.text} found={copy.found} />
        </>
      ) : (
        <>
          <p className="prose">
            The text belongs to its author and is not shipped with Clio: evidence opens our summary. If you have{' '}
            <cite className="italic-serif">{document.title}</cite> ({document.publication}, {document.year}), attach
            your copy, and evidence opens the author’s own sentence instead, in its neighbours.
          </p>
          <p className="mt-3 max-w-measure text-sm text-ink-soft">
            Only you will see it. Other lines, quotation marks and page numbers than in our copy do no harm. You may
            detach it at any time.
          </p>
          <AttachForm document={document.id} onServer={onServer} attach={attach} />
        </>
      )}
    </article>
  );
}
