import type { DocumentId } from '@/study/ids';
import { attemptsToTakeIn, throttled } from '@/server/auth/throttle';
import { requireMay, type Context } from '@/server/context';
import { sniff } from '@/server/intake/sniff';
import { MOST_FILE_BYTES, SENTENCES, Unreadable } from '@/server/intake/unreadable';
import { pokeWorker } from '@/server/jobs/worker';
import { Conflict, Invalid, NotFound } from '@/server/refusals';
import { countOpenJobs, insertJob } from '@/server/tables/job';
import { readOwnDocument } from '@/server/tables/own-document';
import { inTransaction } from '@/server/tables/transaction';

export type BroughtFile = { fileName: string; bytes: Buffer };

export type Brought = {
  files: readonly BroughtFile[];
  /** A title that the person gives it; empty where the file is to say it. */
  title?: string;
  /** A document of theirs that this is a newer version of: one file only. */
  replaces?: string | null;
};

export const MOST_FILES_AT_ONCE = 10;
const MOST_OPEN_JOBS = 20;

/**
 * Takes files in to be read by a job; answers with the jobs. A file that cannot be read stands in the list with the reason, beside
 * those that can.
 */
export async function takeInDocuments(
  context: Context,
  { files, title = '', replaces = null }: Brought,
): Promise<string[]> {
  const person = requireMay(context, 'take in documents');
  if (files.length === 0) throw new Invalid('Choose a file, or paste a text.');
  if (files.length > MOST_FILES_AT_ONCE) throw new Invalid(`Please add at most ${MOST_FILES_AT_ONCE} files at once.`);
  if (replaces !== null) {
    if (files.length !== 1) throw new Invalid('Choose one file for the new version.');
    if (!(await readOwnDocument(context.db.pool, person.id, replaces as DocumentId)))
      throw new NotFound('You have no such document.');
  }
  if ((await countOpenJobs(context.db.pool, person.id)) + files.length > MOST_OPEN_JOBS)
    throw new Conflict('There is as much waiting as can wait. Please go on when some of it is read.');
  // Counted whether it succeeds or not: `throttled` gives back what succeeds.
  const ids: string[] = [];
  for (const file of files) {
    await throttled(context, attemptsToTakeIn(person.id), async () => null);
    const id = context.newId();
    const fileName = file.fileName.replace(/[\0-\x1f\x7f]/g, '').slice(-200) || 'Untitled';
    const failed = refusalOf(file);
    const work = {
      kind: 'take-in',
      fileName,
      replaces: replaces as DocumentId | null,
      title: title.trim().slice(0, 300),
    } as const;
    await inTransaction(context.db, (client) =>
      insertJob(client, { person: person.id, id, work, bytes: file.bytes, failed, at: context.now }),
    );
    ids.push(id);
  }
  pokeWorker();
  return ids;
}

/** What can be told of a file by its first bytes is told at once. */
function refusalOf({ fileName, bytes }: BroughtFile): string | null {
  try {
    if (bytes.length > MOST_FILE_BYTES) return SENTENCES.tooLarge;
    sniff(bytes, fileName);
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}
