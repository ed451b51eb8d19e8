import { TextLink } from '../kit/text-link';
import { SubmitButton } from '../kit/submit-button';

export type ShownDocument = {
  id: string;
  title: string;
  author: string;
  year: number | null;
  format: string;
  characters: number;
  drafts: { proposed: number; accepted: number; rejected: number };
};

type DocumentListProps = { documents: ShownDocument[]; remove: (form: FormData) => Promise<void> };

/** The documents that a person has brought, newest first. */
export function DocumentList({ documents, remove }: DocumentListProps) {
  return (
    <section aria-labelledby="documents" className="mt-10">
      <h2 id="documents" className="running-head border-b border-rule pb-2">
        Documents
      </h2>
      {documents.length === 0 && <p className="prose py-5">None yet.</p>}
      <ul className="divide-y divide-hairline">
        {documents.map((document) => (
          <li key={document.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 py-5">
            <div className="min-w-0 grow basis-72">
              <h3 className="font-serif text-xl font-semibold break-words">
                <TextLink href={`/library/own/${document.id}`}>{document.title}</TextLink>
              </h3>
              <p className="mt-1 text-sm text-ink-soft">{particularsOf(document)}</p>
              <p className="mt-1 text-sm">{draftsOf(document.drafts)}</p>
              <p className="mt-1 text-sm">
                <TextLink href={`/library/add?replaces=${document.id}`}>
                  Bring a new version<span className="sr-only"> of {document.title}</span>
                </TextLink>
              </p>
            </div>
            <details className="max-w-80">
              <summary className="min-h-11 cursor-pointer py-2.5 underline decoration-rule underline-offset-[0.25em]">
                Delete<span className="sr-only"> {document.title}</span>
              </summary>
              <p className="mt-2 text-sm">
                Its text and drafts go for good, and its cards are asked no more. What you have answered stays in your
                progress.
              </p>
              <form action={remove} className="mt-3">
                <input type="hidden" name="document" value={document.id} />
                <SubmitButton weight="quiet" pending="Deleting…">
                  Delete this document
                </SubmitButton>
              </form>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function particularsOf({ author, year, format, characters }: ShownDocument): string {
  const words = Math.max(1, Math.round(characters / 6 / 100)) * 100;
  return [author, year, NAMES[format] ?? format, `about ${words.toLocaleString('en-GB')} words`]
    .filter(Boolean)
    .join(' · ');
}

const NAMES: Record<string, string> = {
  txt: 'Text',
  md: 'Markdown',
  html: 'Web page',
  docx: 'Word',
  pdf: 'PDF',
  epub: 'EPUB',
};

function draftsOf({ proposed, accepted, rejected }: ShownDocument['drafts']): string {
  if (proposed + accepted + rejected === 0) return 'No points found yet.';
  return `${proposed} points to look at, ${accepted} accepted, ${rejected} turned down.`;
}
