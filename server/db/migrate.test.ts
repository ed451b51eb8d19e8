import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isMigrated, migrate } from './migrate';
import { testDatabase } from './test-database';

test('a database without tables is brought to the newest step, and a second time there is nothing to do', async () => {
  const { db } = await testDatabase({ migrated: false });
  const folder = await migrations({ '1_one': 'CREATE TABLE one (id int)', '2_two': 'CREATE TABLE two (id int)' });

  expect(await isMigrated(db.pool, folder)).toBe(false);
  expect(await migrate(db.pool, folder)).toEqual(['1_one', '2_two']);
  expect(await migrate(db.pool, folder)).toEqual([]);
  expect(await isMigrated(db.pool, folder)).toBe(true);
});

test('eight starters at once apply each step once', async () => {
  const { db } = await testDatabase({ migrated: false });
  const folder = await migrations({ '1_one': 'CREATE TABLE one (id int)', '2_two': 'INSERT INTO one VALUES (1)' });

  const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(db.pool, folder)));

  expect(applied.flat()).toEqual(['1_one', '2_two']);
  expect((await db.pool.query('SELECT * FROM one')).rows).toEqual([{ id: 1 }]);
});

test('a step that fails leaves nothing behind, and the next start goes on from there', async () => {
  const { db } = await testDatabase({ migrated: false });
  const broken = { '1_one': 'CREATE TABLE one (id int)', '2_two': 'CREATE TABLE two (id int); SELECT no_such_thing' };

  await expect(migrate(db.pool, await migrations(broken))).rejects.toThrow(/Migration 2_two failed and was taken back/);
  const mended = await migrations({ ...broken, '2_two': 'CREATE TABLE two (id int)' });

  expect(await migrate(db.pool, mended)).toEqual(['2_two']);
});

test('a step that was changed after it was applied is refused', async () => {
  const { db } = await testDatabase({ migrated: false });
  await migrate(db.pool, await migrations({ '1_one': 'CREATE TABLE one (id int)' }));

  const changed = await migrations({ '1_one': 'CREATE TABLE one (id bigint)' });

  await expect(migrate(db.pool, changed)).rejects.toThrow(/1_one was changed/);
});

test('the same step with Windows line ends is the same step', async () => {
  const { db } = await testDatabase({ migrated: false });
  await migrate(db.pool, await migrations({ '1_one': 'CREATE TABLE one\n(id int)' }));

  expect(await migrate(db.pool, await migrations({ '1_one': 'CREATE TABLE one\r\n(id int)' }))).toEqual([]);
});

test('a database that knows a step we do not know is newer than the code, and refused', async () => {
  const { db } = await testDatabase({ migrated: false });
  const older = { '1_one': 'CREATE TABLE one (id int)' };
  await migrate(db.pool, await migrations({ ...older, '2_two': 'CREATE TABLE two (id int)' }));

  await expect(migrate(db.pool, await migrations(older))).rejects.toThrow(/newer than this Clio .*2_two/);
});

test("a step that Prisma's own command began and did not finish is refused", async () => {
  const { db } = await testDatabase({ migrated: false });
  const steps = { '1_one': 'CREATE TABLE one (id int)' };
  await migrate(db.pool, await migrations(steps));
  await db.pool.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '2_two')`);

  const more = await migrations({ ...steps, '2_two': 'CREATE TABLE two (id int)' });

  await expect(migrate(db.pool, more)).rejects.toThrow(/2_two was begun and not finished/);
});

async function migrations(steps: Record<string, string>): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'clio-migrations-'));
  onTestFinished(() => fs.rm(folder, { recursive: true }));
  for (const [name, sql] of Object.entries(steps)) {
    await fs.mkdir(path.join(folder, name));
    await fs.writeFile(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}
