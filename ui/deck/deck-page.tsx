import type { ClaimKind, Standing } from '@/study/card/card';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';
import { DeckProgress } from './deck-progress';
import { DeckButton, type DeckAction, type ShelvedDeck } from './deck-shelf';

export type DeckPageProps = {
  deck: ShelvedDeck & { introduction: string };
  cards: { id: string; prompt: string; kind: ClaimKind; standing: Standing }[];
  addDeck: DeckAction;
  removeDeck: DeckAction;
};

/** A deck before one takes it: what it is for, and every question in it. The answers stay where they are learnt. */
export function DeckPage({ deck, cards, addDeck, removeDeck }: DeckPageProps) {
  return (
    <>
      <PageTitle
        above={
          <>
            Deck · <TextLink href={`/library/collections/${deck.collection.id}`}>{deck.collection.title}</TextLink>
          </>
        }
      >
        {deck.title}
      </PageTitle>
      <p className="prose">{deck.introduction}</p>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-6">
        {deck.added ? <DeckProgress deck={deck} /> : <p>{deck.cardCount} cards</p>}
        <DeckButton deck={deck} addDeck={addDeck} removeDeck={removeDeck} />
      </div>
      <h2 className="running-head mt-12 border-b border-rule pb-2">What it asks</h2>
      <Prompts cards={cards.slice(0, SHOWN_AT_ONCE)} from={1} />
      {cards.length > SHOWN_AT_ONCE && (
        <details className="border-t border-hairline">
          <summary className="min-h-11 cursor-pointer py-3 font-medium hover:text-oxblood">
            The other {cards.length - SHOWN_AT_ONCE}
          </summary>
          <Prompts cards={cards.slice(SHOWN_AT_ONCE)} from={SHOWN_AT_ONCE + 1} />
        </details>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 12;

function Prompts({ cards, from }: { cards: DeckPageProps['cards']; from: number }) {
  return (
    <ol start={from} className="divide-y divide-hairline">
      {cards.map((card) => (
        <li key={card.id} className="py-4">
          <p className="font-serif text-[1.06rem] leading-snug">{card.prompt}</p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            <KindMark kind={card.kind} />
            <StandingMark standing={card.standing} />
          </p>
        </li>
      ))}
    </ol>
  );
}
