import type { Card } from '@/study/card/card';
import type { DeckId } from '@/study/ids';
import { deckOfOwnCards } from '@/server/commands/write-own-cards';
import { requireMay, type Context } from '@/server/context';
import { readCardsOfOwnDeck } from '@/server/tables/own-deck';
import { listOwnDocuments } from '@/server/tables/own-document';

export type OwnCards = {
  deck: DeckId;
  cards: { id: string; prompt: string; answer: string; source: string | null }[];
  /** Where a source may be named from. */
  documents: { id: string; title: string }[];
};

/** What somebody wrote for themselves, in order, with the source of each where one was named. */
export async function ownCards(context: Context): Promise<OwnCards> {
  const { id: person } = requireMay(context, 'write own cards');
  const deck = deckOfOwnCards(person).id;
  const [cards, documents] = await Promise.all([
    readCardsOfOwnDeck(context.db.pool, person, deck),
    listOwnDocuments(context.db.pool, person),
  ]);
  return {
    deck,
    cards: cards.map(({ id, prompt, answer, evidence }: Card) => ({
      id,
      prompt,
      answer: answer.text,
      source: evidence[0]?.citation ?? null,
    })),
    documents: documents.map(({ id, title }) => ({ id, title })),
  };
}
