import type { ReactNode } from 'react';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';
import { PrintButton } from './print-button';

export type ThemeOnPaperProps = {
  deck: { id: string; title: string; introduction: string };
  collection: { id: string; title: string };
  dated: { id: string; date: string; text: string }[];
  held: { question: string; views: { view: string; holders: string[] }[] }[];
  others: { id: string; text: string }[];
  differ: { id: string; title: string; values: string; settled: boolean }[];
};

/** A theme on two sides of A4: dates, points, who says what, where the sources differ. On paper the type is small and stands in two columns. */
export function ThemeOnPaper({ deck, collection, dated, held, others, differ }: ThemeOnPaperProps) {
  return (
    <article className="on-paper">
      <PageTitle
        above={
          <>
            <TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink> ·{' '}
            <TextLink href={`/library/decks/${deck.id}`}>the deck</TextLink>
          </>
        }
      >
        {deck.title}
      </PageTitle>
      <p className="prose">{deck.introduction}</p>
      <div className="mt-4 print:hidden">
        <PrintButton />
        <p className="mt-2 text-sm text-ink-soft">
          Two sides of A4: what matters most in this deck. In our words; each point and its source are in the library.
        </p>
      </div>
      <div className="mt-6 gap-x-10 md:columns-2 print:mt-3 print:columns-2 print:gap-x-6">
        <Part title="Dates" count={dated.length}>
          <dl>
            {dated.map(({ id, date, text }) => (
              <div key={id} className="break-inside-avoid py-1 print:py-0.5">
                <dt className="figures text-sm font-semibold text-prussian">{date}</dt>
                <dd className="font-serif leading-snug">{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Points" count={others.length}>
          <ul>
            {others.map(({ id, text }) => (
              <li key={id} className="break-inside-avoid py-1 font-serif leading-snug print:py-0.5">
                {text}
              </li>
            ))}
          </ul>
        </Part>
        <Part title="Who says what" count={held.length}>
          {held.map(({ question, views }) => (
            <div key={question} className="break-inside-avoid py-1 print:py-0.5">
              <h3 className="font-serif font-semibold">{question}</h3>
              <ul>
                {views.map(({ view, holders }) => (
                  <li key={view} className="leading-snug">
                    <span className="font-semibold text-plum">{holders.join(', ')}:</span>{' '}
                    <span className="font-serif">{view}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Part>
        <Part title="Where the sources differ" count={differ.length}>
          <ul>
            {differ.map(({ id, title, values, settled }) => (
              <li key={id} className="break-inside-avoid py-1 leading-snug print:py-0.5">
                <span className="font-serif font-semibold">{title}</span>
                <span className="text-ink-soft"> ({settled ? 'settled' : 'open'})</span>: {values}
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </article>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="mb-5 print:mb-2">
      <h2 className="running-head border-b border-rule pb-1">{title}</h2>
      {children}
    </section>
  );
}
