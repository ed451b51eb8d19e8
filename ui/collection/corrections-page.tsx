import type { ComparedValue, ShownValue } from '@/study/card/comparison';
import type { Reference } from '@/study/claim/reference';
import { Checked } from '../claim/checked';
import { HardMark } from '../claim/hard-mark';
import { PageTitle } from '../clio-page';
import { ChoiceLink } from '../kit/choice-link';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { EvidencePlaces } from './evidence-places';

type Correction = {
  contradiction: string;
  title: string;
  hard: boolean;
  has: ComparedValue;
  right: ShownValue | null;
  note: string;
  reference: Reference;
};

export type CorrectionsPageProps = {
  collection: { id: string; title: string };
  documents: { id: string; author: string; title: string; year: number; corrections: Correction[] }[];
  /** The text whose slips the address asks for; without it, the first that has any. */
  text: string | undefined;
};

/** Errata, a text to a page: what it has, what is right, and on what authority. */
export function CorrectionsPage({ collection, documents, text }: CorrectionsPageProps) {
  const shown = documents.find(({ id }) => id === text) ?? documents.find(({ corrections }) => corrections.length > 0);
  const count = documents.flatMap(({ corrections }) => corrections).length;
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Where a source is wrong
      </PageTitle>
      <p className="prose">
        {capital(counted(count, 'slip'))} of date, name and number, each against a work that somebody here has opened.
        Cards ask what is right; the slips are shown afterwards, and never drilled. A text may be worth reading and be
        wrong here and there.
      </p>
      <EvidencePlaces collection={collection.id} here="corrections" />
      <nav aria-label="Texts" className="mt-3 flex flex-wrap gap-x-6 text-sm print:hidden">
        {documents.map(({ id, author, corrections }) => (
          <ChoiceLink
            key={id}
            href={`/library/collections/${collection.id}/corrections?text=${id}`}
            current={id === shown?.id}
          >
            {author.replace(/ \(.*\)$/, '')} <span className="text-ink-soft">{corrections.length}</span>
          </ChoiceLink>
        ))}
      </nav>
      {(shown ? [shown] : []).map((document) => (
        <section key={document.id} id={document.id} aria-labelledby={`${document.id}-slips`} className="mt-12">
          <h2 id={`${document.id}-slips`} className="font-serif text-2xl font-semibold">
            {document.author}
          </h2>
          <p className="mb-4 text-sm text-ink-soft">
            <TextLink prefetch={false} href={`/library/documents/${document.id}`}>
              {document.title}
            </TextLink>
            , {document.year} · {counted(document.corrections.length, 'slip')} found so far
          </p>
          <ol className="border-t border-rule">
            {document.corrections.map((correction) => (
              <Erratum
                key={`${correction.contradiction} ${correction.has.text}`}
                {...correction}
                collection={collection.id}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Erratum({
  contradiction,
  title,
  hard,
  has,
  right,
  note,
  reference,
  collection,
}: Correction & { collection: string }) {
  return (
    <li className="grid grid-cols-1 break-inside-avoid gap-x-10 gap-y-2 border-b border-hairline py-5 margin:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div>
        <p className="text-sm text-ink-soft">
          <span className="figures">{has.places.map(({ paragraph }) => `¶ ${paragraph}`).join(', ')}</span> ·{' '}
          <TextLink
            prefetch={false}
            href={`/library/collections/${collection}/differences?at=${contradiction}#${contradiction}`}
          >
            {title}
          </TextLink>
          {hard && <HardMark />}
        </p>
        <p className="mt-1 font-serif text-[1.06rem] leading-snug">
          <span className="sr-only">It has </span>
          <s className="text-ink-soft decoration-oxblood decoration-[1.5px]">{has.text}</s>
          {right && (
            <>
              <svg
                aria-hidden="true"
                viewBox="0 0 20 12"
                className="mx-2 inline h-[0.6em] fill-none stroke-ink-soft stroke-[1.6]"
              >
                <path d="M1 6h17M13 1l5 5-5 5" />
              </svg>
              <span className="sr-only">; right is </span>
              <strong className="font-semibold">{right.text}</strong>
            </>
          )}
        </p>
        <p className="mt-1 text-sm">{has.says}</p>
      </div>
      <div className="space-y-2">
        <p className="font-serif text-[1rem] leading-normal">{note}</p>
        <Checked reference={reference} />
      </div>
    </li>
  );
}
