import { beforeAll, expect, it } from 'vitest';

import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { NotAllowed, NotFound } from '@/server/refusals';
import { cardReports } from '@/server/queries/card-reports';
import { insertCardReport } from '@/server/tables/card-report';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { addCards } from '@/server/testing/school';
import type { CardId } from '@/study/ids';

import { settleCardReport } from './settle-card-report';

let db: Db;
const card = 'kirov-murder-date' as CardId;

beforeAll(async () => {
  ({ db } = await testDatabase());
  await addCards(db, [card]);
});

it('a report reaches the administrator, and is dealt with once', async () => {
  const { person: pupil } = await aPerson(db);
  const { person: administrator } = await aPerson(db, { role: 'administrator' });
  const context = await contextOfPerson(db, administrator.id);
  const id = context.newId();
  await insertCardReport(db, { person: pupil.id, id, card, cardRevision: 1, text: 'Two are right.', reportedAt: 0 });
  expect((await cardReports(context)).open).toMatchObject([{ id, text: 'Two are right.' }]);

  const report = { person: pupil.id, id };
  await expect(settleCardReport(await contextOfPerson(db, pupil.id), report)).rejects.toBeInstanceOf(NotAllowed);
  await settleCardReport(context, report);
  expect(await cardReports(context)).toMatchObject({ open: [], settled: [{ id }] });
  await expect(settleCardReport(context, report)).rejects.toBeInstanceOf(NotFound);
});
