import { createHash } from 'node:crypto';
import pg, { type Pool, type PoolClient } from 'pg';
import type { CardId, PersonId } from '@/study/ids';

/** The first of the two keys of a person's lock; `erase_person_reviews` takes the same. */
const PERSON_LOCKS = 1;

/** Beyond this many cards one lock on the whole person is cheaper, and spares the server's lock table. */
const MOST_CARD_LOCKS = 100;

/**
 * One transaction on one connection while nobody else records for the same person and cards. Recorders share the person and
 * hold each of their cards alone, taken in one order so that two batches never wait for each other; `everything` holds the
 * person alone: for retractions (whose card is not known before it is read), rebuilding, and reading the log to its end.
 *
 * The locks are taken in a statement before `work`, so that everything `work` reads is as the last holder left it.
 */
export async function withPersonLock<Result>(
  pool: Pool,
  person: PersonId,
  hold: readonly CardId[] | 'everything',
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let lost = false;
  try {
    await client.query(`BEGIN; ${lockStatement(person, hold)}`);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (lost = true));
    throw error;
  } finally {
    client.release(lost);
  }
}

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
