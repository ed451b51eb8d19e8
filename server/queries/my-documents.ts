import { requireMay, type Context } from '@/server/context';
import { readJobs, type Job } from '@/server/tables/job';
import { listOwnDocuments, type OwnDocument } from '@/server/tables/own-document';

export type { Job, OwnDocument };
export type MyDocuments = { jobs: Job[]; documents: OwnDocument[] };

const MOST_JOBS = 30;

/** What a person has brought, and what is being read of it just now. */
export async function myDocuments(context: Context): Promise<MyDocuments> {
  const person = requireMay(context, 'take in documents');
  const [jobs, documents] = await Promise.all([
    readJobs(context.db.pool, person.id, MOST_JOBS),
    listOwnDocuments(context.db.pool, person.id),
  ]);
  return { jobs, documents };
}
