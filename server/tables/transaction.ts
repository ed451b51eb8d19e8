import type { PoolClient } from 'pg';
import type { Db } from '@/server/db/connect';

/** One connection, in a transaction. */
export type Transaction = Pick<PoolClient, 'query'>;

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
    await client.query(begin);
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
