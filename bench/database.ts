import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { migrate } from '@/server/db/migrate';
import { startPostgres, stopPostgres } from '@/scripts/postgres.mjs';
import { inData } from '@/scripts/project.mjs';

/** Work on a migrated database of its own, on a PostgreSQL that waits for the disk as the real one does; dropped at the end. */
export async function withBenchDatabase<Result>(name: string, work: (db: Db) => Promise<Result>): Promise<Result> {
  const wanted = inData('bench-postgres');
  const { url } = await startPostgres({ wanted });
  const admin = connectDb(url, { connections: 1 });
  const database = `bench_${name}_${process.pid}`;
  await admin.pool.query(`CREATE DATABASE ${database}`);
  const db = connectDb(Object.assign(new URL(url), { pathname: `/${database}` }).href);
  try {
    await migrate(db.pool);
    return await work(db);
  } finally {
    await disconnectDb(db);
    await admin.pool.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await disconnectDb(admin);
    await stopPostgres({ wanted });
  }
}
