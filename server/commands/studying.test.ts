import { beforeEach, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { CardId, DeckId, PersonId } from '@/study/ids';
import { DEFAULT_SETTINGS, type Person, type PersonSettings } from '@/study/person/person';
import { aReview, noonOf } from '@/study/testing/reviews';
import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { readMemories } from '@/server/tables/memory';
import { listCardReports } from '@/server/tables/card-report';
import { addDeckOf, addPeople, aShelvedCard } from '@/server/testing/school';
import { changeStudySettings } from './change-study-settings';
import { rebuildMemories, verifyMemories } from './rebuild-memories';
import { recordReviews } from './record-reviews';
import { MOST_REPORTS_A_DAY, reportCard } from './report-card';

const DAY = 20_500;
const KIROV = 'kirov' as CardId;
let db: Db;
let pupil: Person;

beforeEach(async () => {
  ({ db } = await testDatabase());
  await addDeckOf(db, 'first-deck' as DeckId, [aShelvedCard({ id: KIROV, revision: 2 })]);
  pupil = personWith(DEFAULT_SETTINGS);
  await addPeople(db, [pupil.id]);
});

it('brings cards back sooner once somebody wants to know them better', async () => {
  await answer(4);
  const [before] = await readMemories(db.pool, pupil.id);
  await changeStudySettings(at(DAY), { retention: 0.97 });
  const [after] = await readMemories(db.pool, pupil.id);
  expect(after!.dueStudyDay).toBeLessThan(before!.dueStudyDay);
  expect(after!.stability).toBe(before!.stability);
  expect(await verifyMemories(db, personWith({ ...DEFAULT_SETTINGS, retention: 0.97 }))).toEqual([]);
});

it('refuses settings that nobody can have, and says which', async () => {
  await expect(changeStudySettings(at(DAY), { newPerDay: -1 })).rejects.toMatchObject({
    kind: 'invalid',
    fields: { newPerDay: expect.stringContaining('whole number') },
  });
});

it('finds a memory that is not what the log implies, and computes it anew', async () => {
  await answer(3);
  expect(await verifyMemories(db, pupil)).toEqual([]);
  await db.pool.query('UPDATE memory SET stability = stability + 1e-9');
  expect(await verifyMemories(db, pupil)).toEqual([{ card: KIROV, kind: 'wrong' }]);
  await db.pool.query('DELETE FROM memory');
  expect(await verifyMemories(db, pupil)).toEqual([{ card: KIROV, kind: 'missing' }]);
  expect(await rebuildMemories(db, pupil)).toBe(1);
  expect(await verifyMemories(db, pupil)).toEqual([]);
});

it('takes what a device hands in, names what it cannot take, and refuses what is another person’s', async () => {
  const good = aReview({ id: v7() as never, card: KIROV, answeredAt: noonOf(DAY) });
  const sent = [good, { ...good, id: v7(), rating: 9 }, { ...good, id: v7(), card: 'never-written' }, 'nonsense'];
  const taken = await recordReviews(at(DAY), batch(null, sent));
  expect(taken.reviews.map(({ id }) => id)).toEqual([good.id]);
  expect(taken.refused).toHaveLength(3);
  expect(taken.memories).toMatchObject([{ card: KIROV, reviewCount: 1 }]);
  await expect(recordReviews(at(DAY), batch(v7(), []))).rejects.toMatchObject({ kind: 'conflict' });
  await expect(recordReviews(at(DAY), { person: null, body: async () => 'nonsense' })).rejects.toMatchObject({
    kind: 'invalid',
  });
});

it('hands a report of a card to whoever looks after Clio, twenty a day at most', async () => {
  const report = { card: KIROV, cardRevision: 2, text: '  The answer is in the question.  ' };
  await reportCard(at(DAY), report);
  expect(await listCardReports(db, { settled: false }, 10)).toMatchObject([
    { card: KIROV, cardRevision: 2, text: 'The answer is in the question.', current: { revision: 2 } },
  ]);
  for (let count = 1; count < MOST_REPORTS_A_DAY; count += 1) await reportCard(at(DAY), report);
  await expect(reportCard(at(DAY), report)).rejects.toMatchObject({ kind: 'conflict' });
  await reportCard(at(DAY + 2), report);
  await expect(reportCard(at(DAY + 2), { ...report, card: 'never-written' })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(reportCard(at(DAY + 2), { ...report, text: ' ' })).rejects.toMatchObject({ kind: 'invalid' });
});

function at(day: number) {
  return contextOf(db, pupil, noonOf(day));
}

async function answer(rating: 3 | 4): Promise<void> {
  const review = aReview({ id: v7() as never, card: KIROV, rating, answeredAt: noonOf(DAY) });
  await recordReviews(at(DAY), batch(pupil.id, [review]));
}

function batch(person: string | null, reviews: unknown[]) {
  return { person, body: async () => ({ reviews, retractions: [] }) };
}

function personWith(settings: PersonSettings): Person {
  const id = pupil?.id ?? (v7() as PersonId);
  return {
    id,
    signInName: 'pupil',
    name: 'A pupil',
    role: 'learner',
    zone: 'Europe/London',
    rolloverHour: 4,
    settings,
  };
}
