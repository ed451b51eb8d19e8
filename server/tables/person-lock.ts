import { createHash } from 'node:crypto';
import pg from 'pg';
import type { CardId, PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';
import { inTransaction, type Transaction } from './transaction';

/** The first of the two keys of a person's lock; `erase_person_reviews` takes the same. */
const PERSON_LOCKS = 1;

/** Beyond this many cards one lock on the whole person is cheaper, and spares the server's lock table. */
const MOST_CARD_LOCKS = 100;

/**
 * A transaction while nobody else records for the same person and cards. Recorders share the person and
 * hold each of their cards alone, taken in one order so that two batches never wait for each other; `everything` holds the
 * person alone: for retractions (whose card is not known before it is read), rebuilding, and reading the log to its end.
 *
 * The locks are taken in a statement before `work`, so that everything `work` reads is as the last holder left it.
 */
export function withPersonLock<Result>(
  db: Pick<Db, 'pool'>,
  person: PersonId,
  hold: readonly CardId[] | 'everything',
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(db, work, `${BEGIN}; ${lockStatement(person, hold)}`);
}

// Left to itself PostgreSQL plans the statements of a recording anew each time, since it thinks of short lists as longer than
// they are; that took half of what an answer cost it. Each has but one sensible plan, along its keys.
const BEGIN = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan';

// Everything is written into the statement: with parameters BEGIN would need a round trip of its own.
function lockStatement(person: PersonId, hold: readonly CardId[] | 'everything'): string {
  const key = `${PERSON_LOCKS}, hashtext(${pg.escapeLiteral(person)})`;
  if (hold === 'everything' || hold.length > MOST_CARD_LOCKS) return `SELECT pg_advisory_xact_lock(${key})`;
  const cardKeys = hold.map((card) => cardKey(person, card)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const cardLocks = cardKeys.map((key) => `; SELECT pg_advisory_xact_lock(${key})`).join('');
  return `SELECT pg_advisory_xact_lock_shared(${key})${cardLocks}`;
}

/** 64 bits, as PostgreSQL takes them. Two cards that share a number only wait for each other. */
function cardKey(person: PersonId, card: CardId): bigint {
  return createHash('sha256').update(`${person} ${card}`).digest().readBigInt64BE();
}
