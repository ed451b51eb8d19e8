import { beforeAll } from 'vitest';
import type { CardId, PersonId } from '@/study/ids';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import { describeReviewLog } from '@/study/review/review-log.contract';
import type { ReviewLog } from '@/study/review/review-log';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { pullLog } from '@/server/tables/review-log';
import { addCards, addPeople } from '@/server/testing/school';
import { v7 } from 'uuid';
import { recordBatch } from './record-batch';

let db: Db;
const card = 'kirov-murder-date' as CardId;

beforeAll(async () => {
  ({ db } = await testDatabase());
  await addCards(db, [card]);
});

describeReviewLog('in PostgreSQL', async () => {
  const people = [v7() as PersonId, v7() as PersonId] as const;
  await addPeople(db, people);
  return { log: reviewLogIn(db), people, card };
});

function reviewLogIn(db: Db): ReviewLog {
  return {
    append: async (batch, receipt) => (await recordBatch(db, batch, receipt, DEFAULT_REPLAY_SETTINGS)).accepted,
    pull: (person, cursor, limit) => pullLog(db, person, cursor, limit),
  };
}
