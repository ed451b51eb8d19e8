import type { CollectionId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { insertNoticeSeen } from '@/server/tables/person-deck';

/** Whoever has read the notice before a collection's hard subjects is not shown it again. */
export async function goOnAfterNotice(context: Context, { collection }: { collection: string }): Promise<void> {
  const person = requireMay(context, 'answer cards');
  const known = await insertNoticeSeen(context.db, person.id, collection as CollectionId, context.now);
  if (!known) throw new NotFound('There is no such collection.');
}
