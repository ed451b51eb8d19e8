import { connectedDb, type Db } from '../db/connect';
import { isMigrated } from '../db/migrate';

/** What /healthz says: for machines, so only these words, and never a reason (it might name hosts or people). */
export type Health = { kind: 'well' } | { kind: 'database-unreachable' } | { kind: 'database-of-another-version' };

export async function health(db: Db = connectedDb()): Promise<Health> {
  try {
    await db.pool.query('SELECT 1');
  } catch {
    return { kind: 'database-unreachable' };
  }
  try {
    return (await isMigrated(db.pool)) ? { kind: 'well' } : { kind: 'database-of-another-version' };
  } catch {
    return { kind: 'database-of-another-version' };
  }
}
