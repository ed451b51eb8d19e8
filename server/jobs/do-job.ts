import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Db } from '@/server/db/connect';
import { readApart } from '@/server/intake/read-apart';
import { Unreadable } from '@/server/intake/unreadable';
import { replaceProposals } from '@/server/tables/draft';
import { finishJob, noteDocument, readWaitingFile, type HeldJob, type Job } from '@/server/tables/job';
import { holdVersion, insertOwnText, measureShelf, readOwnTexts, type OwnText } from '@/server/tables/own-document';
import { replaceDisagreements, writeReading } from '@/server/tables/reading';
import { readShelf } from '@/server/tables/shelved-collection';
import { inTransaction, type Transaction } from '@/server/tables/transaction';
import type { CanonicalText } from '@/study/extraction/canonical-text';
import type { Progress, Proposals } from '@/study/extraction/proposals';
import type { DocumentId } from '@/study/ids';
import { anchorAgain } from './anchor-again';
import { runApart } from './run-apart';

export type HowFar = { signal: AbortSignal; onProgress: (now: Pick<Job, 'stage' | 'done' | 'found'>) => void };

export const MOST_DOCUMENTS = 200;
const MOST_SHELF_CHARACTERS = 10_000_000;

/**
 * Takes a file in, then reads the person's whole shelf anew, since documents are compared with one another. Each half is written in
 * one transaction, so whoever takes the job over after a crash goes on from there, and does nothing twice.
 */
export async function doJob(db: Db, job: HeldJob, { signal, onProgress }: HowFar): Promise<void> {
  let document = job.document;
  if (job.work.kind === 'take-in' && document === null) {
    onProgress({ stage: 'file', done: 0, found: 0 });
    document = await takeIn(db, job, signal);
    if (document === null) return;
  }
  const texts = await readOwnTexts(db.pool, job.person);
  const proposals = await extractApart(texts, await readShelf(db.pool), { signal, onProgress });
  signal.throwIfAborted();
  await inTransaction(db, async (client) => {
    const found = proposals.drafts.filter((draft) => document === null || draft.document === document).length;
    const end = { state: 'done', found, message: null, document, at: Date.now() } as const;
    // First: where another has the job, or its person is gone, nothing may be written.
    if (await finishJob(client, job, end)) await keep(client, job, texts, proposals);
  });
}

/** Answers with the document, or null where the job ends here: another has it, or the file is there already. */
async function takeIn(db: Db, job: HeldJob, signal: AbortSignal): Promise<DocumentId | null> {
  if (job.work.kind !== 'take-in') return null;
  const { fileName, replaces, title } = job.work;
  const bytes = await readWaitingFile(db.pool, job.person, job.id);
  if (!bytes) throw new Unreadable('The file is not here any more. Please add it again.');
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  const shelf = await measureShelf(db.pool, job.person, fileSha256);
  if (shelf.same) {
    const message = 'You have this very file already.';
    await finishJob(db.pool, job, { state: 'done', found: 0, message, document: shelf.same, at: Date.now() });
    return null;
  }
  if (!replaces && shelf.documents >= MOST_DOCUMENTS)
    throw new Unreadable(
      `You have ${MOST_DOCUMENTS} documents, which is as many as there is room for. Please delete one first.`,
    );
  const read = await readApart(bytes, fileName, signal);
  if (shelf.characters + read.text.length > MOST_SHELF_CHARACTERS)
    throw new Unreadable(
      'All your documents together would be longer than ten million characters. Please delete one first.',
    );
  const document = replaces ?? (v7() as DocumentId);
  const text = { ...read, document, title: title || read.title, fileName, fileSha256 };
  const isMine = await inTransaction(db, async (client) => {
    if (!(await noteDocument(client, job, document))) return false;
    await insertOwnText(client, job.person, text, Date.now());
    return true;
  });
  return isMine ? document : null;
}

/** In a process of its own: it takes seconds of one core, and must not hold up whoever is studying. */
export async function extractApart(
  texts: readonly CanonicalText[],
  shelf: unknown,
  { signal, onProgress }: HowFar,
): Promise<Proposals> {
  const ran = await runApart('server/jobs/extract-process.ts', [], JSON.stringify({ texts, shelf }), {
    mostSeconds: 600,
    mostMemoryBytes: 1024 * 1024 * 1024,
    signal,
    onProgress: (progress) => onProgress(progress as Progress),
  });
  switch (ran.kind) {
    case 'answered':
      return ran.answer as Proposals;
    case 'too slow':
      throw new Unreadable('Looking for points took longer than ten minutes, so it was stopped. The text is kept.');
    case 'too much memory':
      throw new Unreadable('Looking for points needed too much memory, so it was stopped. The text is kept.');
    case 'failed':
      throw new Error(`Extraction failed: ${ran.said}`);
  }
}

async function keep(
  client: Transaction,
  { person }: HeldJob,
  texts: readonly OwnText[],
  proposals: Proposals,
): Promise<void> {
  const at = Date.now();
  for (const text of texts) {
    const { document: id } = text;
    // A document deleted meanwhile is gone, and one that was replaced is read by the job that replaced it.
    const { version } = text;
    if (!(await holdVersion(client, person, id, version))) continue;
    await anchorAgain(client, person, text);
    const drafts = proposals.drafts.filter(({ document }) => document === id);
    await replaceProposals(client, person, { id, version }, drafts, { proposedBy: 'rules', at });
    const places = proposals.refusals.flatMap(({ document }, place) => (document === id ? [place] : []));
    const coverage = proposals.coverage
      .filter(({ document }) => document === id)
      .map((part) => ({ ...part, refusals: part.refusals.map((place) => places.indexOf(place)) }));
    const refusals = places.map((place) => proposals.refusals[place]!);
    await writeReading(client, person, id, { version, coverage, refusals, people: proposals.people, readAt: at });
  }
  await replaceDisagreements(client, person, proposals.disagreements, at);
}
