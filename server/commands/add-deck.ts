import type { DeckId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { insertPersonDeck } from '@/server/tables/person-deck';

/** The deck's cards are due from now on, new ones in its order. */
export async function addDeck(context: Context, { deck }: { deck: string }): Promise<void> {
  const person = requireMay(context, 'add a deck');
  const added = await insertPersonDeck(context.db, person.id, deck as DeckId, context.now);
  if (!added) throw new NotFound('This deck is not here any more. The library shows those that are.');
}
