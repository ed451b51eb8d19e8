import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { migrate } from './migrate';
import { testDatabase } from './test-database';

test('the migrated database is what the Prisma schema describes', async () => {
  const { url } = await testDatabase();

  expect(
    prisma(url, ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code']),
  ).toEqual({
    status: 0,
    said: expect.stringContaining('No difference detected'),
  });
});

test('a column that no migration makes is noticed', async () => {
  const { url, db } = await testDatabase();
  await db.pool.query('ALTER TABLE person DROP COLUMN zone');

  const { status, said } = prisma(url, [
    'migrate',
    'diff',
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema',
    '--exit-code',
  ]);

  expect(status).toBe(2);
  expect(said).toContain('zone');
});

test('Prisma itself finds nothing left to deploy after our runner', async () => {
  const { url } = await testDatabase();

  expect(prisma(url, ['migrate', 'deploy'])).toEqual({
    status: 0,
    said: expect.stringContaining('No pending migrations to apply'),
  });
});

test('our runner finds nothing left to apply after Prisma', async () => {
  const { url, db } = await testDatabase({ migrated: false });

  const { status, said } = prisma(url, ['migrate', 'deploy']);
  expect(said).toContain('All migrations have been successfully applied');
  expect(status).toBe(0);
  expect(await migrate(db.pool)).toEqual([]);
});

function prisma(url: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    env: { ...process.env, DATABASE_URL: url, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}
