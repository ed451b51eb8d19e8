import type { PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { ClioDatabase, LogRow } from './database';

/** Whose the answers are that somebody without an account leaves in this browser. No person has such an id, and nothing sends them. */
export const GUEST = 'guest' as PersonId;

/** A school's machine is not to keep for ever what nobody came back for. */
export const GUEST_KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/** What a guest has left here: how many cards they answered and did not take back, and when, by this device's clock. */
export type GuestAnswers = { cards: number; firstAt: Instant; lastAt: Instant };

/** What a guest has left; null where nothing is, or it is over 30 days old, when it is forgotten. */
export async function guestAnswers(db: ClioDatabase, now: Instant): Promise<GuestAnswers | null> {
  const rows = await db.getAllFromIndex('log', 'in order', rowsOf(GUEST));
  const times = rows.map((entry) => (entry.kind === 'review' ? entry.row.answeredAt : entry.row.retractedAt));
  const lastAt = Math.max(...times);
  // A clock that was years ahead must not keep them for years.
  if (rows.length > 0 && Math.abs(now - lastAt) > GUEST_KEPT_DAYS * DAY_MS) {
    await forgetGuest(db);
    return null;
  }
  const cards = new Set(standing(rows).map(({ card }) => card)).size;
  return cards === 0 ? null : { cards, firstAt: Math.min(...times), lastAt };
}

/** Everything that a guest left here is gone. */
export async function forgetGuest(db: ClioDatabase): Promise<void> {
  const transaction = db.transaction(['log', 'sittings'], 'readwrite');
  const log = transaction.objectStore('log');
  for (const key of await log.index('in order').getAllKeys(rowsOf(GUEST))) await log.delete(key);
  await transaction.objectStore('sittings').delete(GUEST);
  await transaction.done;
}

/**
 * What a guest left becomes a person's, waiting to be sent like anything they answer: same ids, same moments. In one
 * transaction, so that two tabs cannot both do it and nothing is lost half-way. Answers with how many rows there were.
 */
export async function handOverGuest(db: ClioDatabase, person: PersonId): Promise<number> {
  const transaction = db.transaction(['log', 'sittings'], 'readwrite', { durability: 'strict' });
  const log = transaction.objectStore('log');
  const rows = await log.index('in order').getAll(rowsOf(GUEST));
  for (const row of rows) {
    await log.delete(row.sequence!);
    await log.add(ofPerson(row, person));
  }
  await transaction.objectStore('sittings').delete(GUEST);
  await transaction.done;
  return rows.length;
}

function ofPerson({ sequence: _, ...given }: LogRow, person: PersonId): LogRow {
  return given.kind === 'review'
    ? { ...given, person, row: { ...given.row, person } }
    : { ...given, person, row: { ...given.row, person } };
}

/** Reviews that were not taken back. */
function standing(rows: readonly LogRow[]) {
  const retracted = new Set(rows.flatMap((entry) => (entry.kind === 'retraction' ? [entry.row.review] : [])));
  return rows.flatMap((entry) => (entry.kind === 'review' && !retracted.has(entry.row.id) ? [entry.row] : []));
}

function rowsOf(person: PersonId): IDBKeyRange {
  return IDBKeyRange.bound([person, -Infinity], [person, Infinity]);
}
