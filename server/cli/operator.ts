import { sayingWhy } from '@/scripts/failure.mjs';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { reach } from '@/server/db/reach';
import { env } from '@/server/env';

/** What every operator's command runs in: a reached database, closed at the end; an expected failure is one sentence. */
export async function operate(body: (db: Db, args: string[]) => Promise<void>): Promise<void> {
  await sayingWhy(async () => {
    const url = env.databaseUrl;
    const db = connectDb(url, { connections: 4, name: 'clio-operator' });
    try {
      await reach(db, url);
      await body(db, process.argv.slice(2));
    } finally {
      await disconnectDb(db);
    }
  });
}
