import type { Card } from '@/study/card/card';
import type { DeckId } from '@/study/ids';
import { studyDayOf } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readDeckCards, readDecks, type DeckOnShelf } from '@/server/tables/library';

export type DeckInFull = {
  deck: DeckOnShelf;
  /** What is asked; the answers stay where they are learnt. */
  cards: Pick<Card, 'id' | 'prompt' | 'kind' | 'standing'>[];
};

export async function deckInFull(context: Context, id: string): Promise<DeckInFull> {
  const person = requireMay(context, 'read the library');
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const [deck] = await readDecks(context.db, person.id, today, id as DeckId);
  if (!deck) throw new NotFound('There is no such deck.');
  const cards = await readDeckCards(context.db, deck.id);
  return { deck, cards: cards.map(({ id, prompt, kind, standing }) => ({ id, prompt, kind, standing })) };
}
