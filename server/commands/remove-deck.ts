import type { DeckId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { deletePersonDeck } from '@/server/tables/person-deck';

/** Its cards are asked no more. What was answered stays, and is remembered when the deck is added again. */
export async function removeDeck(context: Context, { deck }: { deck: string }): Promise<void> {
  const person = requireMay(context, 'remove a deck');
  await deletePersonDeck(context.db, person.id, deck as DeckId);
}
