import type { ClaimKind, HardSubject, Standing } from '@/study/card/card';
import type { HowWell } from '@/study/progress/how-well';
import { HowWellMark } from '../card/how-well';
import { HardMark } from '../claim/hard-mark';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { PageTitle } from '../clio-page';
import { ButtonLink } from '../kit/button';
import { TextLink } from '../kit/text-link';
import { DeckProgress, progressWords } from './deck-progress';
import { DeckButton, type DeckAction, type ShelvedDeck } from './deck-row';

export type DeckPageProps = {
  deck: ShelvedDeck & { introduction: string };
  kinds: { kind: ClaimKind; cardCount: number }[];
  /** The first few hundred: nobody reads on. */
  cards: {
    id: string;
    prompt: string;
    kind: ClaimKind;
    standing: Standing;
    hard: HardSubject[];
    howWell: HowWell;
  }[];
  /** What the collection says before its hard subjects; null where the deck touches none. */
  notice: string | null;
  addDeck: DeckAction;
  removeDeck: DeckAction;
};

/** A deck before one takes it: what it is for, and every question in it. The answers stay where they are learnt. */
export function DeckPage({ deck, kinds, cards, notice, addDeck, removeDeck }: DeckPageProps) {
  return (
    <>
      <PageTitle
        above={
          <>
            Deck ·{' '}
            {deck.isOwn ? (
              <TextLink href="/library/add">Your documents</TextLink>
            ) : (
              <TextLink href={`/library/collections/${deck.collection.id}`}>{deck.collection.title}</TextLink>
            )}
          </>
        }
      >
        {deck.title}
      </PageTitle>
      <NextStep deck={deck} addDeck={addDeck} removeDeck={removeDeck} />
      <p className="prose mt-8">{deck.introduction}</p>
      <p className="mt-2 text-sm print:hidden">
        <TextLink prefetch={false} href={`/library/decks/${deck.id}/paper`}>
          Print the essentials (two sides of A4)
        </TextLink>
      </p>
      <Holding kinds={kinds} />
      {notice && (
        <p className="prose mt-8 border-l-[3px] border-ochre pl-4">
          {notice} They are marked
          <HardMark />.
        </p>
      )}
      <h2 className="mt-12 border-b border-rule pb-2 font-serif text-xl font-semibold">What it asks, in order</h2>
      <Prompts cards={cards.slice(0, SHOWN_AT_ONCE)} from={1} />
      {cards.length > SHOWN_AT_ONCE && (
        <details className="border-t border-hairline">
          <summary className="min-h-11 cursor-pointer py-3 font-medium hover:text-oxblood">
            The other {(deck.cardCount - SHOWN_AT_ONCE).toLocaleString('en-GB')}
          </summary>
          <Prompts cards={cards.slice(SHOWN_AT_ONCE)} from={SHOWN_AT_ONCE + 1} />
          {deck.cardCount > cards.length && (
            <p className="border-t border-hairline py-4 text-ink-soft">
              And {(deck.cardCount - cards.length).toLocaleString('en-GB')} more, which you meet as you study.
            </p>
          )}
        </details>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 12;

/** What to do with it comes before what it is about: whoever has added it goes on to its cards. */
function NextStep({ deck, addDeck, removeDeck }: Pick<DeckPageProps, 'deck' | 'addDeck' | 'removeDeck'>) {
  if (deck.added) {
    return (
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <DeckProgress deck={deck} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <ButtonLink weight="main" href="/today">
            Go to today’s cards
          </ButtonLink>
          <DeckButton deck={deck} addDeck={addDeck} removeDeck={removeDeck} removeWeight="bare" />
        </div>
      </div>
    );
  }
  return (
    <div className="print:hidden">
      <p className="figures">
        {deck.cardCount.toLocaleString('en-GB')} cards
        {deck.met > 0 && `: ${progressWords(deck)}`}
      </p>
      <div className="mt-3">
        <DeckButton deck={deck} addDeck={addDeck} removeDeck={removeDeck} />
      </div>
      <p className="mt-2 max-w-measure text-sm text-ink-soft">
        Its cards come up in Today, a few new ones a day. You can take it out again; your answers are kept.
      </p>
    </div>
  );
}

/** How many cards of each kind, so that one sees what one would be learning. */
function Holding({ kinds }: Pick<DeckPageProps, 'kinds'>) {
  return (
    <ul aria-label="What it holds" className="mt-8 flex flex-wrap gap-x-7 gap-y-1 text-sm">
      {kinds.map(({ kind, cardCount }) => (
        <li key={kind} className="flex items-center gap-2">
          <KindMark kind={kind} />
          <span className="figures text-ink-soft">{cardCount}</span>
        </li>
      ))}
    </ul>
  );
}

function Prompts({ cards, from }: { cards: DeckPageProps['cards']; from: number }) {
  return (
    <ol start={from} className="divide-y divide-hairline">
      {cards.map((card) => (
        <li key={card.id} className="py-4">
          <p className="font-serif text-[1.06rem] leading-snug">
            {card.prompt}
            {card.hard.length > 0 && <HardMark />}
          </p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            <KindMark kind={card.kind} />
            {/* What is corrected is asked plainly: that a source slips is said with the answer. */}
            {(card.standing !== 'corrected' || card.howWell.kind !== 'unmet') && (
              <StandingMark standing={card.standing} />
            )}
            {card.howWell.kind !== 'unmet' && <HowWellMark howWell={card.howWell} />}
          </p>
        </li>
      ))}
    </ol>
  );
}
