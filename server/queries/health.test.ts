import { expect, onTestFinished, test } from 'vitest';
import { connectDb, disconnectDb } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { health } from './health';

test('a database at this version is well', async () => {
  const { db } = await testDatabase();

  expect(await health(db)).toEqual({ kind: 'well' });
});

test('a database without tables, or newer than the code, is of another version', async () => {
  const { db: empty } = await testDatabase({ migrated: false });
  const { db: newer } = await testDatabase();
  await newer.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '3000_x', now())`,
  );

  expect(await health(empty)).toEqual({ kind: 'database-of-another-version' });
  expect(await health(newer)).toEqual({ kind: 'database-of-another-version' });
});

test('a database that does not answer is unreachable, and nothing is said of where it was', async () => {
  const nowhere = connectDb('postgresql://clio:secret@127.0.0.1:1/clio');
  onTestFinished(() => disconnectDb(nowhere));

  expect(await health(nowhere)).toEqual({ kind: 'database-unreachable' });
});
