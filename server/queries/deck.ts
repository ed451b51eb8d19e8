import type { Card } from '@/study/card/card';
import type { DeckId } from '@/study/ids';
import { howWell, type HowWell } from '@/study/progress/how-well';
import { studyDayOf } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import {
  readCollections,
  readDeckPreview,
  readDecks,
  readKindsInDeck,
  type DeckOnShelf,
  type KindInDeck,
} from '@/server/tables/library';

export type DeckInFull = {
  deck: DeckOnShelf;
  /** What it holds, all of it. */
  kinds: Omit<KindInDeck, 'isHard'>[];
  /** What is asked first, in the order of study; the answers stay where they are learnt. */
  cards: (Pick<Card, 'id' | 'prompt' | 'kind' | 'standing' | 'hard'> & { howWell: HowWell })[];
  /** What the collection says before its hard subjects; null where no card of the deck touches one. */
  notice: string | null;
};

/** Nobody reads on, and a page of ten thousand questions takes seconds to make. */
export const MOST_PREVIEWED = 400;

export async function deckInFull(context: Context, id: string): Promise<DeckInFull> {
  const person = requireMay(context, 'read the library');
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const [deck] = await readDecks(context.db, person.id, today, { deck: id as DeckId });
  if (!deck) throw new NotFound('There is no such deck.');
  const previewed = await readDeckPreview(context.db, person.id, deck.id, MOST_PREVIEWED);
  const kinds = await readKindsInDeck(context.db, person.id, deck.id);
  const collections = kinds.some(({ isHard }) => isHard) ? await readCollections(context.db) : [];
  return {
    deck,
    kinds: kinds.map(({ kind, cardCount }) => ({ kind, cardCount })),
    cards: previewed.map(({ memory, ...card }) => ({ ...card, howWell: howWell(memory, today) })),
    notice: collections.find((one) => one.id === deck.collection.id)?.notice ?? null,
  };
}
