import type { PersonId } from '@/study/ids';
import { accept, acceptRetraction, type Receipt } from '@/study/review/acceptance';
import type { AcceptedBatch, LogCursor, LogPage, ReviewBatch, ReviewLog } from '@/study/review/review-log';
import type { ClioDatabase, LogEntry, LogRow } from './database';

/** The log of reviews and retractions in IndexedDB. A row written here waits to be sent by the outbox. */
export function reviewStore(db: ClioDatabase): ReviewLog {
  return {
    append: (batch, receipt) => append(db, batch, receipt),
    pull: (person, cursor, limit) => pull(db, person, cursor, limit),
  };
}

/** Everything this browser holds of a person's reviews of one sitting, and of what they took back. */
export async function recordedIn(db: ClioDatabase, person: PersonId, sitting: string): Promise<AcceptedBatch> {
  const rows = await db.getAllFromIndex('log', 'in order', everyRowOf(person));
  const batch = batchOf(rows);
  return { ...batch, reviews: batch.reviews.filter((review) => review.sitting === sitting) };
}

/**
 * Drops what the server has acknowledged, but for the sitting that may still be resumed: on a shared machine nothing stays
 * longer than it is needed.
 */
export async function forgetAcknowledged(
  db: ClioDatabase,
  person: PersonId,
  keepSitting: string | null,
): Promise<void> {
  const transaction = db.transaction('log', 'readwrite');
  const range = IDBKeyRange.bound([person, 'acknowledged', -Infinity], [person, 'acknowledged', Infinity]);
  const kept = new Set<string>();
  const rows = await transaction.store.index('to send').getAll(range);
  for (const row of rows) {
    if (row.kind === 'review' && row.row.sitting === keepSitting) kept.add(row.id);
  }
  for (const row of rows) {
    const needed = kept.has(row.kind === 'review' ? row.id : row.row.review);
    if (!needed && row.sequence !== undefined) await transaction.store.delete(row.sequence);
  }
  await transaction.done;
}

async function append(db: ClioDatabase, batch: ReviewBatch, receipt: Receipt): Promise<AcceptedBatch> {
  // Computed before the transaction opens: a zone that does not exist throws here, with nothing written.
  const reviews = batch.reviews.map((review) => accept(review, receipt));
  const retractions = batch.retractions.map((retraction) => acceptRetraction(retraction, receipt));
  const transaction = db.transaction('log', 'readwrite', { durability: 'strict' });
  const known = transaction.store.index('by person and id');
  const accepted: AcceptedBatch = { reviews: [], retractions: [] };
  for (const row of reviews) {
    const first = await known.get([receipt.person, row.id]);
    if (!first) await transaction.store.add(waiting(receipt.person, { kind: 'review', row }));
    accepted.reviews.push(first?.kind === 'review' ? first.row : row);
  }
  for (const row of retractions) {
    const first = await known.get([receipt.person, row.id]);
    if (!first) await transaction.store.add(waiting(receipt.person, { kind: 'retraction', row }));
    accepted.retractions.push(first?.kind === 'retraction' ? first.row : row);
  }
  await transaction.done;
  return accepted;
}

async function pull(db: ClioDatabase, person: PersonId, cursor: LogCursor | null, limit: number): Promise<LogPage> {
  const after = cursor === null ? 0 : Number(cursor);
  const range = IDBKeyRange.bound([person, after], [person, Infinity], true);
  // One more than asked for tells whether there is more.
  const rows = await db.getAllFromIndex('log', 'in order', range, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.sequence ?? after;
  return { ...batchOf(page), cursor: String(last), complete: rows.length <= limit };
}

function batchOf(rows: LogRow[]): AcceptedBatch {
  const batch: AcceptedBatch = { reviews: [], retractions: [] };
  for (const row of rows) {
    if (row.kind === 'review') batch.reviews.push(row.row);
    else batch.retractions.push(row.row);
  }
  return batch;
}

function waiting(person: PersonId, entry: LogEntry): LogRow {
  return { person, id: entry.row.id, delivery: 'waiting', reason: null, ...entry };
}

function everyRowOf(person: PersonId): IDBKeyRange {
  return IDBKeyRange.bound([person, -Infinity], [person, Infinity]);
}
