import { expect } from 'vitest';
import { v7 } from 'uuid';
import { recordBatch, type RecordedBatch } from '@/server/commands/record-batch';
import type { Db } from '@/server/db/connect';
import { readMemories } from '@/server/tables/memory';
import { pullLog } from '@/server/tables/review-log';
import type { CardId, PersonId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import { replay } from '@/study/memory/replay';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import { historyOf } from '@/study/review/history';
import type { AcceptedReview, Retraction, Review } from '@/study/review/review';
import { addPeople } from './school';

const settings = DEFAULT_REPLAY_SETTINGS;

export type Pupil = {
  id: PersonId;
  send(batch: { reviews?: Review[]; retractions?: Retraction[]; at: number }): Promise<RecordedBatch>;
  log(): Promise<AcceptedReview[]>;
  remembered(): Promise<Memory[]>;
  /** Against the log as anybody may pull it, replayed by nothing but study/. */
  expectMemoryToBeReplay(): Promise<Map<CardId, Memory>>;
};

/** Somebody whose devices hand in answers, and whose memory can be held against them. */
export async function aPupilIn(db: Db): Promise<Pupil> {
  const id = v7() as PersonId;
  await addPeople(db, [id]);
  const remembered = async () => (await readMemories(db.pool, id)).map(({ settings: _, ...memory }): Memory => memory);
  return {
    id,
    remembered,
    log: async () => (await pullLog(db, id, null, 1_000)).reviews,
    send: ({ reviews = [], retractions = [], at }) =>
      recordBatch(db, { reviews, retractions }, { person: id, receivedAt: at }, settings),
    expectMemoryToBeReplay: async () => {
      const { reviews, retractions } = await pullLog(db, id, null, 1_000);
      const expected = replay(historyOf(reviews, retractions), settings);
      expect(new Map((await remembered()).map((memory) => [memory.card, memory]))).toEqual(expected);
      return expected;
    },
  };
}
