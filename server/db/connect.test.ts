import { afterAll, expect, it } from 'vitest';
import { connectDb, disconnectDb, type Db } from './connect';
import { testDatabase } from './test-database';

const opened: Db[] = [];
afterAll(() => Promise.all(opened.map(disconnectDb)));

it('the server’s own connections act as a role that may not change the log of reviews', async () => {
  const { url } = await testDatabase();
  const restricted = connectDb(url, { restricted: true });
  const plain = connectDb(url);
  opened.push(restricted, plain);
  const roleOf = async ({ pool }: Db) => (await pool.query('SELECT current_user AS role')).rows[0].role;
  expect(await roleOf(restricted)).toBe('clio_app');
  expect(await roleOf(plain)).not.toBe('clio_app');
  await expect(restricted.pool.query('UPDATE review SET rating = 4')).rejects.toThrow(/permission denied/);
  await expect(restricted.prisma.$queryRaw`DELETE FROM retraction`).rejects.toThrow(/permission denied/);
});
