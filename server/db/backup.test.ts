import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { recordBatch } from '@/server/commands/record-batch';
import { addCards, addPeople } from '@/server/testing/school';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import { aReview, KIROV, OTHER_PUPIL, PUPIL, reviewId } from '@/study/testing/reviews';
import { backUp } from './backup';
import { connectDb, disconnectDb, type Db } from './connect';
import { restore } from './restore';
import { tablesInOrder } from './rows-of-table';
import { testDatabase } from './test-database';

let school: Db;

beforeAll(async () => {
  ({ db: school } = await testDatabase());
  await addPeople(school, [PUPIL, OTHER_PUPIL]);
  await addCards(school, [KIROV]);
  await answer(school, 1);
  await answer(school, 2);
  // Whatever text may hold comes back: quotes, tabs, line ends, backslashes, commas, no text, JSON's own null.
  await school.pool.query(`UPDATE person SET name = $1 WHERE id = $2`, ['"Koba", a\\b\tc\nd {e}', PUPIL]);
  await school.pool.query(`UPDATE card SET body = 'null' WHERE id = $1`, [KIROV]);
});

test('a database that was destroyed comes back as it was, to the last row', async () => {
  const file = await aFile();
  const before = await everythingIn(school);
  const rows = await backUp(school, file, new Date('2026-09-01T12:00:00Z'));
  const { url, destroy } = await aDatabaseToLose(file);
  await destroy();

  const restored = await operator(url);

  expect(await restore(restored, file)).toBe(rows);
  expect(await everythingIn(restored)).toEqual(before);
  expect(rows).toBe(Object.values(before).flat().length);
});

test('after restoring, students go on: the log counts on and still refuses changes', async () => {
  const file = await aFile();
  await backUp(school, file, new Date());
  const { url } = await testDatabase({ migrated: false });
  const restored = await operator(url);
  await restore(restored, file);

  await answer(restored, 3);

  const { rows } = await restored.pool.query('SELECT position FROM review ORDER BY position');
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => row.position)).size).toBe(3);
  await expect(restored.pool.query('DELETE FROM review')).rejects.toThrow(/append-only/);
});

test('a database with people in it is not overwritten unless asked', async () => {
  const file = await aFile();
  await backUp(school, file, new Date());
  const { url, db } = await testDatabase();
  await addPeople(db, [PUPIL]);
  const inUse = await operator(url);
  await disconnectDb(db);

  await expect(restore(inUse, file)).rejects.toThrow(/has people in it \(1\)/);

  await restore(inUse, file, { replace: true });
  expect((await inUse.pool.query('SELECT count(*) AS people FROM person')).rows).toEqual([{ people: 2 }]);
});

test('a database on which Clio is running is left alone', async () => {
  const file = await aFile();
  await backUp(school, file, new Date());
  const { url, db } = await testDatabase();
  await db.pool.query('SELECT 1');

  await expect(restore(await operator(url), file)).rejects.toThrow(/Clio is running/);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
  [
    'damaged in the middle',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 255 : byte))),
  ],
  ['without its last line', (bytes: Buffer) => onText(bytes, (text) => text.split('\n').slice(0, -2).join('\n'))],
  ['with a name changed', (bytes: Buffer) => onText(bytes, (text) => text.replace('Koba', 'Lenin'))],
  [
    'with a review left out',
    (bytes: Buffer) => onText(bytes, (text) => text.replace(/("table","name":"review"}\n)[^\n]*\n/, '$1')),
  ],
])('a backup %s is refused, and nothing is touched', async (_, damage) => {
  const file = await aFile();
  await backUp(school, file, new Date());
  await fs.writeFile(file, damage(await fs.readFile(file)));
  const { url } = await testDatabase();
  const target = await operator(url);
  await addCards(target, [KIROV]);

  await expect(restore(target, file)).rejects.toThrow(/damaged|not whole|was changed/);

  expect((await target.pool.query('SELECT id FROM card')).rows).toEqual([{ id: KIROV }]);
});

test('a file that exists is never overwritten by a backup', async () => {
  const file = await aFile();
  await backUp(school, file, new Date());

  await expect(backUp(school, file, new Date())).rejects.toThrow(/exists already/);
});

async function answer(db: Db, number: number) {
  const review = aReview({ id: reviewId(number), card: KIROV });
  const receipt = { person: PUPIL, receivedAt: review.answeredAt };
  await recordBatch(db, { reviews: [review], retractions: [] }, receipt, DEFAULT_REPLAY_SETTINGS);
}

async function everythingIn({ pool }: Db): Promise<Record<string, unknown[]>> {
  const client = await pool.connect();
  const found: Record<string, unknown[]> = {};
  for (const table of await tablesInOrder(client)) {
    found[table] = (await client.query(`SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY t::text`)).rows;
  }
  client.release();
  return found;
}

async function operator(url: string): Promise<Db> {
  const db = connectDb(url, { name: 'clio-operator' });
  onTestFinished(() => disconnectDb(db));
  return db;
}

async function aFile(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'clio-backup-'));
  onTestFinished(() => fs.rm(folder, { recursive: true }));
  return path.join(folder, 'school.backup');
}

/** A copy of the school, and how to lose all of it. */
async function aDatabaseToLose(file: string) {
  const { url } = await testDatabase({ migrated: false });
  const db = await operator(url);
  await restore(db, file);
  return {
    url,
    destroy: async () => void (await db.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')),
  };
}

const onText = (bytes: Buffer, change: (text: string) => string) =>
  gzipSync(change(gunzipSync(bytes).toString('utf8')));
