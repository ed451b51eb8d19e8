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
      <ol className="divide-y divide-hairline">
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
    </>
  );
}
