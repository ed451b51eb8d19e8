import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { deleteAttachedOriginal } from '@/server/tables/attached-original';

/** Forgets a person's copy at once: evidence opens our summary again. */
export async function detachOriginal(context: Context, { document }: { document: string }): Promise<void> {
  const person = requireMay(context, 'attach an original');
  await deleteAttachedOriginal(context.db, person.id, document as DocumentId);
}
