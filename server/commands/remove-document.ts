import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { pokeWorker } from '@/server/jobs/worker';
import { NotFound } from '@/server/refusals';
import { insertJob } from '@/server/tables/job';
import { deleteOwnDocument } from '@/server/tables/own-document';
import { retireDeckOfDocument } from '@/server/tables/own-deck';
import { inTransaction } from '@/server/tables/transaction';

/**
 * Deletes a document with its text and drafts, and asks the cards made from it no more; what was answered stays. The rest of the
 * shelf is compared anew.
 */
export async function removeDocument(context: Context, { document }: { document: string }): Promise<void> {
  const person = requireMay(context, 'take in documents');
  const id = document as DocumentId;
  const work = {
    person: person.id,
    id: context.newId(),
    work: { kind: 'extract' },
    bytes: null,
    failed: null,
  } as const;
  await inTransaction(context.db, async (client) => {
    if (!(await deleteOwnDocument(client, person.id, id))) throw new NotFound('You have no such document.');
    await retireDeckOfDocument(client, person.id, id);
    await insertJob(client, { ...work, at: context.now });
  });
  pokeWorker();
}
