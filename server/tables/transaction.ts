import type { PoolClient, QueryConfig } from 'pg';
import type { Db } from '@/server/db/connect';

/** One connection, in a transaction. What is sent is not waited for before COMMIT; where it fails, the whole fails. */
export type Transaction = Pick<PoolClient, 'query'> & { send(query: QueryConfig | string): void };

/** Anything that a single statement can be sent to. */
export type Connection = Pick<PoolClient, 'query'>;

/**
 * Work that happens whole or not at all, on one connection of the pool. (Prisma's interactive transactions cost seven times as
 * much.) `begin` is sent as it stands, with no parameters, so that what it adds to BEGIN costs no round trip.
 */
export async function inTransaction<Result>(
  { pool }: Pick<Db, 'pool'>,
  work: (transaction: Transaction) => Promise<Result>,
  begin = 'BEGIN',
): Promise<Result> {
  const client = await pool.connect();
  let lost = false;
  try {
    const sent: Promise<unknown>[] = [];
    const send = (query: QueryConfig | string) => void sent.push(failingLater(client.query(query)));
    send(begin);
    const result = await work({ query: client.query.bind(client), send });
    send('COMMIT');
    await Promise.all(sent);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (lost = true));
    throw error;
  } finally {
    client.release(lost);
  }
}

/** The failure is heard when all that was sent is awaited, not before. */
function failingLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
