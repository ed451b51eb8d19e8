import type { ReactNode } from 'react';
import type { HardSubject } from '@/study/card/card';
import { HardSubjectsAhead } from '../claim/hard-mark';
import { PageTitle } from '../clio-page';
import { capital, counted } from '../kit/number-words';
import { PlainLink, TextLink } from '../kit/text-link';
import { PointGlyphs } from './point-glyphs';
import { PassageWithPoints, type PassageWithPointsProps } from './passage-with-points';

export type DocumentPageProps = {
  document: {
    id: string;
    author: string;
    title: string;
    publication: string;
    year: number;
    kind: 'polemic' | 'notes';
    standpoint: string;
  };
  collection: { id: string; title: string };
  passages: PassageWithPointsProps['passage'][];
  hard: HardSubject[];
  slipCount: number;
  attached: boolean;
  signedIn: boolean;
  /** The passage of which every point is to be shown, or `all`: a long text comes with the first of each. */
  unfolded: string | null;
};

/** Up to so many points all are in the page, some of them folded; beyond, the rest of a passage comes when it is asked for. */
const ALL_IN_ONE_PAGE = 300;
const ALL = 'all';

/** The record of a text, from where it argues, and our summary of it with its points in the margin. The text itself is its author's and is not here. */
export function DocumentPage({
  document,
  collection,
  passages,
  hard,
  slipCount,
  attached,
  signedIn,
  unfolded,
}: DocumentPageProps) {
  const hung = new Map(passages.flatMap((passage) => passage.points.map((point) => [point.id, point] as const)));
  const points = hung.size;
  const asked = [...hung.values()].filter(({ cards }) => cards.length > 0).length;
  const own = attached ? { document: document.id, author: document.author.replace(/ \(.*\)$/, '') } : null;
  return (
    <article>
      <PointGlyphs />
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        {document.title}
      </PageTitle>
      <div className="grid gap-x-12 gap-y-6 margin:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
        <dl className="grid grid-cols-[6.500rem_1fr] content-start gap-y-1.5 border-t border-rule pt-4">
          <Record name="Author">{document.author}</Record>
          <Record name="Published">
            {document.publication}, {document.year}
          </Record>
          <Record name="Kind">{kinds[document.kind]}</Record>
          <Record name="Argues from">
            <span className="font-serif text-[1.02rem] leading-normal">{document.standpoint}</span>
          </Record>
        </dl>
        <dl className="grid grid-cols-[6.500rem_1fr] content-start gap-y-1.5 border-t border-rule pt-4 text-sm">
          <Record name="Our summary">{capital(counted(passages.length, 'passage'))}</Record>
          <Record name="Points">
            {points} hang on it; cards ask {asked} of them
          </Record>
          <Record name="Slips">
            {slipCount === 0 ? (
              'None found so far'
            ) : (
              <TextLink href={`/library/collections/${collection.id}/corrections?text=${document.id}`}>
                {capital(counted(slipCount, 'slip'))}, with what is right
              </TextLink>
            )}
          </Record>
        </dl>
      </div>
      <h2 className="mt-14 font-serif text-2xl font-semibold">Our summary</h2>
      <p className="mt-1 mb-5 max-w-measure text-ink-soft">
        In our words, not the author’s. The text itself belongs to its author and is not kept here.{' '}
        {signedIn && (
          <TextLink prefetch={false} href={`/library/documents/${document.id}/original`}>
            {attached ? 'Your own copy is attached' : 'Attach your own copy'}
          </TextLink>
        )}
      </p>
      <HardSubjectsAhead what="This text" subjects={hard} />
      <Contents passages={passages} />
      {points > ALL_IN_ONE_PAGE && unfolded !== ALL && (
        <p className="mb-4 text-sm print:hidden">
          <PlainLink href={`?points=${ALL}`}>Show every point, to print them</PlainLink>
        </p>
      )}
      {passages.map((passage, index) => (
        <PassageWithPoints
          key={passage.id}
          passage={passage}
          number={index + 1}
          collection={collection.id}
          own={own}
          rest={
            points <= ALL_IN_ONE_PAGE ? 'folded' : unfolded === ALL || unfolded === passage.id ? 'shown' : 'elsewhere'
          }
        />
      ))}
    </article>
  );
}

function Contents({ passages }: Pick<DocumentPageProps, 'passages'>) {
  return (
    <details className="mt-5 mb-4 print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule underline-offset-[0.2em] hover:decoration-oxblood">
        Contents
      </summary>
      <ol className="columns-1 gap-x-10 pb-4 text-sm sm:columns-2 margin:columns-3">
        {passages.map(({ id, heading }, index) => (
          <li key={id} className="break-inside-avoid">
            <a href={`#${id}`} className="flex min-h-9 items-baseline gap-2 py-1 hover:text-oxblood">
              <span className="figures w-5 shrink-0 text-right text-ink-soft">{index + 1}</span>
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Record({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-0.5 text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const kinds = { polemic: 'Polemic: written to win an argument', notes: 'Examination notes' };
