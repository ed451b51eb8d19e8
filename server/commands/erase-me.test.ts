import { beforeAll, expect, it } from 'vitest';

import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { dailyRound } from '@/server/jobs/daily-round';
import { myData } from '@/server/queries/my-data';
import { addCards } from '@/server/testing/school';
import { aReview } from '@/study/testing/reviews';
import { ADDRESS, aPerson, contextOfPerson, PASSWORD } from '@/server/testing/person';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import type { PersonId } from '@/study/ids';

import { eraseMe, GRACE_DAYS, keepMe } from './erase-me';
import { recordBatch } from './record-batch';
import { signIn } from './sign-in';

let db: Db;
const DAY_MS = 86_400_000;
const start = Date.UTC(2026, 10, 22, 12);

beforeAll(async () => {
  ({ db } = await testDatabase());
  await addCards(db, [aReview().card]);
});

it('after the fortnight nothing of the person is left in any table, and others have lost nothing', async () => {
  const [leaving, staying] = [(await aPerson(db)).person, (await aPerson(db)).person];
  for (const { id } of [leaving, staying]) await answerACard(id);
  await eraseMe(await contextOfPerson(db, leaving.id, start), { passwordToErase: PASSWORD });
  expect(await dailyRound(db, start + GRACE_DAYS * DAY_MS - 1)).toEqual({ erased: 0 });
  const before = await rowsOf(leaving.id);
  expect(before.review).toBe(1);
  expect(await dailyRound(db, start + GRACE_DAYS * DAY_MS)).toEqual({ erased: 1 });
  expect(Object.values(await rowsOf(leaving.id)).every((rows) => rows === 0)).toBe(true);
  expect(await rowsOf(staying.id)).toMatchObject({ person: 1, review: 1, memory: 1, recovery_code: 8 });
});

it('whoever signs in within the fortnight is told, and may stay with everything as it was', async () => {
  const { person } = await aPerson(db);
  await answerACard(person.id);
  await eraseMe(await contextOfPerson(db, person.id, start), { passwordToErase: PASSWORD });
  const back = await signIn(contextOf(db, null, start + 13 * DAY_MS), {
    signInName: person.signInName,
    password: PASSWORD,
    address: ADDRESS,
  });
  expect(back.toBeErased).toBe(true);
  await keepMe(await contextOfPerson(db, person.id));
  await dailyRound(db, start + 30 * DAY_MS);
  expect(await rowsOf(person.id)).toMatchObject({ person: 1, review: 1 });
});

it('leaving needs the password, and the only administrator has to find another first', async () => {
  const { person } = await aPerson(db, { role: 'administrator' });
  const context = await contextOfPerson(db, person.id, start);
  await expect(eraseMe(context, { passwordToErase: 'certainly the wrong one' })).rejects.toHaveProperty(
    'fields.passwordToErase',
  );
  await expect(eraseMe(context, { passwordToErase: PASSWORD })).rejects.toThrow(/only administrator/);
  await aPerson(db, { role: 'administrator' });
  await expect(eraseMe(context, { passwordToErase: PASSWORD })).resolves.toEqual({ erasedOn: '2026-12-06' });
});

it('the export holds every answer, what follows from them, and a part for every table that has rows of a person', async () => {
  const { person } = await aPerson(db);
  const review = await answerACard(person.id);
  const { text, fileName } = myData(await contextOfPerson(db, person.id, start));
  const written = await new Response(text).text();
  const data = JSON.parse(written);
  expect(fileName).toBe('clio-2026-11-22.json');
  expect(data.person).toMatchObject({ id: person.id, signInName: person.signInName, settings: { newPerDay: 10 } });
  expect(data.reviews).toEqual([expect.objectContaining({ id: review.id, person: person.id, rating: 3 })]);
  expect(data.memories).toHaveLength(1);
  const told = [...Object.keys(data.more), 'review', 'retraction', 'memory', 'person'].sort();
  expect(told).toEqual((await tablesOfPeople()).sort());
  expect(data.more.recovery_code).toHaveLength(8);
  expect(written).not.toMatch(/argon2|digest|password_hash/);
});

async function answerACard(person: PersonId) {
  const review = aReview({ rating: 3, card: aReview().card });
  await recordBatch(db, { reviews: [review], retractions: [] }, { person, receivedAt: start }, DEFAULT_REPLAY_SETTINGS);
  return review;
}

async function tablesOfPeople(): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('person_id', 'owner_id') union select 'person'`,
  );
  return rows.map(({ name }) => name);
}

async function rowsOf(person: PersonId): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOfPeople()) {
    const column =
      table === 'person' ? 'id' : ['card', 'deck', 'collection'].includes(table) ? 'owner_id' : 'person_id';
    const { rows } = await db.pool.query<{ n: number }>(`select count(*) as n from "${table}" where ${column} = $1`, [
      person,
    ]);
    counts[table] = rows[0]!.n;
  }
  return counts;
}
