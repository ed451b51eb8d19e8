import Link from 'next/link';
import { PageTitle } from '../clio-page';
import type { DeckAction, ShelvedDeck } from '../deck/deck-row';
import { DecksByKind } from '../deck/decks-by-kind';
import { ButtonLink } from '../kit/button';
import { capital, counted } from '../kit/number-words';
import { CheckedBy } from './checked-by';
import { DebatesInBrief, type ThemeOfDebates } from './debate-list';
import { TextList, type ListedText } from './text-list';

export type CollectionPageProps = {
  collection: { id: string; title: string; statement: string; notice: string; checkedBy: string[] };
  documents: ListedText[];
  debates: ThemeOfDebates[];
  decks: ShelvedDeck[];
  counts: Record<'points' | 'differences' | 'open' | 'slips' | 'actors' | 'terms' | 'events', number>;
  signedIn: boolean;
  addDeck: DeckAction;
  removeDeck: DeckAction;
};

/** What a collection says about itself, then everything in it: its decks, its texts, where they differ, what they argue about. */
export function CollectionPage(props: CollectionPageProps) {
  const { collection, documents, debates, decks, counts, signedIn, addDeck, removeDeck } = props;
  const here = `/library/collections/${collection.id}`;
  return (
    <>
      <div className="gap-x-12 margin:grid margin:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div>
          <PageTitle above="Collection">{collection.title}</PageTitle>
          <section aria-labelledby="statement">
            <h2 id="statement" className="sr-only">
              What this collection is
            </h2>
            <p className="prose">{collection.statement}</p>
            <CheckedBy names={collection.checkedBy} />
          </section>
        </div>
        <nav aria-label="In this collection" className="mt-8 margin:mt-14">
          <ul className="border-t border-rule">
            <Holding
              href="#decks"
              count={decks.length}
              name={decks.length === 1 ? 'deck' : 'decks'}
              note="to learn from"
            />
            <Holding href="#texts" count={documents.length} name="texts" note="with our summary of each" />
            <Holding href="#texts" count={counts.points} name="points" note="in the margins of the summaries" />
            <Holding href={`${here}/differences`} count={counts.differences} name="differences" note="side by side" />
            <Holding href={`${here}/corrections`} count={counts.slips} name="slips" note="and what is right" />
            <Holding
              href={`${here}/debates`}
              count={debates.flatMap((theme) => theme.debates).length}
              name="debates"
              note="and who says what"
            />
            <Holding
              href={`${here}/people`}
              count={counts.actors}
              name="people"
              note="offices, dates, who argues what"
            />
            <Holding href={`${here}/timeline`} count={counts.events} name="events" note="on a timeline" />
            <Holding href={`${here}/glossary`} count={counts.terms} name="terms" note="each in a sentence" />
          </ul>
        </nav>
      </div>
      <p className="prose mt-8 border-l-[3px] border-ochre pl-4">{collection.notice}</p>
      <section id="decks" aria-labelledby="decks-title" className="mt-16">
        <h2 id="decks-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
          Its decks
        </h2>
        <DecksByKind decks={decks} actions={signedIn ? { addDeck, removeDeck } : null} />
        {!signedIn && (
          <p className="mt-6 print:hidden">
            <ButtonLink weight="main" href="/sign-up">
              Sign up to learn them
            </ButtonLink>
          </p>
        )}
      </section>
      <TextList documents={documents} />
      <section id="differences" aria-labelledby="differences-title" className="mt-16">
        <h2 id="differences-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
          Where the sources differ
        </h2>
        <p className="prose mt-5">
          {capital(counted(counts.differences, 'place'))} where the texts contradict one another or a work that we have
          opened: every value side by side, what it counts and where it stands.{' '}
          {capital(counted(counts.open, 'is', 'are'))} open; in the others a reference says which is right, and{' '}
          {counts.slips} slips are listed with their corrections.
        </p>
        <p className="mt-5 flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={`${here}/differences`}>See them side by side</ButtonLink>
          <ButtonLink href={`${here}/corrections`}>Where a source is wrong</ButtonLink>
        </p>
      </section>
      <DebatesInBrief themes={debates} all={`${here}/debates`} />
    </>
  );
}

function Holding({ href, count, name, note }: { href: string; count: number; name: string; note: string }) {
  return (
    <li className="border-b border-hairline">
      <Link
        prefetch={false}
        href={href}
        className="group/holding grid min-h-12 grid-cols-[3.5rem_1fr] items-baseline py-2"
      >
        <span className="figures text-right font-serif text-xl font-semibold">{count}</span>
        <span className="pl-4">
          <span className="underline decoration-rule underline-offset-[0.2em] group-hover/holding:decoration-oxblood">
            {name}
          </span>{' '}
          <span className="text-sm text-ink-soft">{note}</span>
        </span>
      </Link>
    </li>
  );
}
