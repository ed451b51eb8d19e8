import { beforeAll, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { aPupilIn } from '@/server/testing/pupil';
import { addCards } from '@/server/testing/school';
import type { CardId } from '@/study/ids';
import type { Rating, Review } from '@/study/review/review';
import { aReview } from '@/study/testing/reviews';
import { studyDayOf } from '@/study/time';

const KIROV = 'kirov' as CardId;
const HOUR = 3_600_000;

/** Nights in which the clocks change, forward and back; Lord Howe moves them by half an hour. */
const changes = [
  ['Europe/London', '2026-03-29T01:00Z'],
  ['Europe/London', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Pacific/Auckland', '2026-04-04T14:00Z'],
  ['Pacific/Auckland', '2026-09-26T14:00Z'],
] as const;

let db: Db;

beforeAll(async () => {
  ({ db } = await testDatabase());
  await addCards(db, [KIROV]);
});

for (const [zone, change] of changes) {
  it(`counts the days of a student in ${zone} over the change of ${change.slice(0, 10)}, whatever their rollover hour`, async () => {
    for (const rolloverHour of [0, 2, 4]) {
      const pupil = await aPupilIn(db);
      const at = Date.parse(change);
      const answers = Array.from({ length: 17 }, (_, index) => around(at + (index - 8) * 4 * HOUR, index));
      // Every other one comes late, so that what was folded is replayed.
      for (const parity of [0, 1]) {
        const reviews = answers.filter((_, index) => index % 2 === parity);
        await pupil.send({ reviews, at: at + 100 * HOUR });
        await pupil.expectMemoryToBeReplay();
      }
      const log = new Map((await pupil.log()).map((review) => [review.id, review.studyDay]));
      for (const { id, answeredAt } of answers) expect(log.get(id)).toBe(studyDayOf(answeredAt, zone, rolloverHour));
      const days = [...new Set(log.values())].sort((a, b) => a - b);
      expect(days).toEqual(Array.from({ length: days.length }, (_, index) => days[0]! + index));

      function around(answeredAt: number, index: number): Review {
        const rating = ((index % 4) + 1) as Rating;
        return aReview({ id: v7() as Review['id'], card: KIROV, zone, rolloverHour, answeredAt, rating });
      }
    }
  });
}

it('leaves the days of old answers as they were when a student moves', async () => {
  const pupil = await aPupilIn(db);
  const evening = Date.parse('2026-06-01T22:30Z');
  const inLondon = aReview({ id: v7() as Review['id'], card: KIROV, answeredAt: evening, zone: 'Europe/London' });
  const inAuckland = { ...inLondon, id: v7() as Review['id'], answeredAt: evening + HOUR, zone: 'Pacific/Auckland' };
  await pupil.send({ reviews: [inLondon], at: evening + 2 * HOUR });
  await pupil.send({ reviews: [inAuckland], at: evening + 2 * HOUR });
  const [first, second] = await pupil.log();
  expect(second!.studyDay - first!.studyDay).toBe(1);
  await pupil.expectMemoryToBeReplay();
});
