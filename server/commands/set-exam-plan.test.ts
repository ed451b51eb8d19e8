import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { backUp } from '@/server/db/backup';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { restore } from '@/server/db/restore';
import { testDatabase } from '@/server/db/test-database';
import { dailyRound } from '@/server/jobs/daily-round';
import { myData } from '@/server/queries/my-data';
import { readExamAnswer } from '@/server/tables/exam-plan';
import { aPerson, contextOfPerson, PASSWORD } from '@/server/testing/person';
import { studyDayOnDate } from '@/study/time';
import { eraseMe, GRACE_DAYS } from './erase-me';
import { putOffExamPlan } from './put-off-exam-plan';
import { setExamPlan } from './set-exam-plan';

const NOW = Date.UTC(2026, 10, 22, 12);
const plan = { examDate: '2027-05-12', minutesPerDay: 25, newCards: 'as-needed' } as const;
let db: Db;

beforeAll(async () => {
  ({ db } = await testDatabase());
});

it('keeps the last thing that was said of an exam', async () => {
  const { id } = (await aPerson(db)).person;
  const context = await contextOfPerson(db, id, NOW);
  expect(await readExamAnswer(db.pool, id)).toBeNull();
  await setExamPlan(context, plan);
  const examDay = studyDayOnDate({ year: 2027, month: 5, day: 12 });
  expect(await readExamAnswer(db.pool, id)).toEqual({
    kind: 'planned',
    plan: { examDay, minutesPerDay: 25 },
    newCards: 'as-needed',
  });
  await setExamPlan(context, { ...plan, minutesPerDay: 40, newCards: 'own' });
  expect(await readExamAnswer(db.pool, id)).toMatchObject({ plan: { minutesPerDay: 40 }, newCards: 'own' });
  await putOffExamPlan(context);
  expect(await readExamAnswer(db.pool, id)).toEqual({ kind: 'put-off' });
});

it('lets whoever fixed their own number of new cards keep it for the next exam', async () => {
  const { id } = (await aPerson(db)).person;
  const context = await contextOfPerson(db, id, NOW);
  const choice = async () => await readExamAnswer(db.pool, id);
  await setExamPlan(context, { ...plan, newCards: 'as-before' });
  expect(await choice()).toMatchObject({ newCards: 'as-needed' });
  await setExamPlan(context, { ...plan, newCards: 'own' });
  const afterwards = await contextOfPerson(db, id, Date.UTC(2027, 5, 1, 12));
  await setExamPlan(afterwards, { ...plan, examDate: '2027-09-01', newCards: 'as-before' });
  expect(await choice()).toMatchObject({ plan: { minutesPerDay: 25 }, newCards: 'own' });
});

it('may be for today, which past midnight is still the day before', async () => {
  const { id } = (await aPerson(db)).person;
  const halfPastOne = await contextOfPerson(db, id, Date.UTC(2026, 10, 23, 1, 30));
  await expect(setExamPlan(halfPastOne, { ...plan, examDate: '2026-11-22' })).resolves.toBeUndefined();
  await expect(setExamPlan(halfPastOne, { ...plan, examDate: '2026-11-21' })).rejects.toThrow('Nothing was changed.');
});

it('is in the export, and goes with the person', async () => {
  const { id } = (await aPerson(db)).person;
  const context = await contextOfPerson(db, id, NOW);
  await setExamPlan(context, plan);
  const exported = await new Response(myData(context).text).json();
  expect(exported.more.exam_plan).toEqual([
    expect.objectContaining({ exam_study_day: 20_950, minutes_per_day: 25, new_cards: 'as-needed' }),
  ]);
  await eraseMe(context, { passwordToErase: PASSWORD });
  await dailyRound(db, NOW + GRACE_DAYS * 86_400_000);
  expect(await readExamAnswer(db.pool, id)).toBeNull();
});

it('is in a backup, and comes back from it', async () => {
  const { id } = (await aPerson(db)).person;
  await setExamPlan(await contextOfPerson(db, id, NOW), plan);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'clio-exam-'));
  const { url } = await testDatabase({ migrated: false });
  const elsewhere = connectDb(url, { name: 'operator' });
  onTestFinished(async () => {
    await disconnectDb(elsewhere);
    await fs.rm(folder, { recursive: true });
  });
  await backUp(db, path.join(folder, 'backup'), new Date(NOW));
  await restore(elsewhere, path.join(folder, 'backup'));
  expect(await readExamAnswer(elsewhere.pool, id)).toEqual(await readExamAnswer(db.pool, id));
});
