import { z } from 'zod';
import { requireMay, type Context } from '@/server/context';
import { cancelJob, deleteFinishedJobs } from '@/server/tables/job';
import { inTransaction } from '@/server/tables/transaction';

/** Stops a job of one's own, or calls it off. One that is over already stays as it is. */
export async function cancelMyJob(context: Context, { job }: { job: string }): Promise<void> {
  const person = requireMay(context, 'take in documents');
  if (!z.uuid().safeParse(job).success) return;
  await inTransaction(context.db, (client) => cancelJob(client, person.id, job, context.now));
}

/** Takes what is over off the list; the documents stay. */
export async function clearMyJobs(context: Context): Promise<void> {
  const person = requireMay(context, 'take in documents');
  await deleteFinishedJobs(context.db.pool, person.id, null);
}
