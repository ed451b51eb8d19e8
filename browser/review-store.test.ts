import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CardId, PersonId, SittingId } from '@/study/ids';
import { describeReviewLog } from '@/study/review/review-log.contract';
import { aRetraction, aReview, reviewId } from '@/study/testing/reviews';
import { openDatabase } from './database';
import { forgetAcknowledged, recordedIn, reviewStore } from './review-store';

let made = 0;
const freshDatabase = () => openDatabase(`clio-log-${(made += 1)}`);
const ada = 'ada' as PersonId;
const ben = 'ben' as PersonId;
const today = 'sitting-today' as SittingId;
const yesterday = 'sitting-yesterday' as SittingId;

describeReviewLog('in IndexedDB', async () => {
  const db = await freshDatabase();
  return { log: reviewStore(db), people: [ada, ben], card: 'kirov' as CardId, close: async () => db.close() };
});

describe('what a browser holds of a session', () => {
  it('is that session’s reviews, and of one person only', async () => {
    const db = await freshDatabase();
    const log = reviewStore(db);
    const inToday = aReview({ id: reviewId(1), sitting: today });
    const inYesterday = aReview({ id: reviewId(2), sitting: yesterday });
    await log.append({ reviews: [inToday, inYesterday], retractions: [] }, { person: ada, receivedAt: 1 });
    await log.append(
      { reviews: [aReview({ id: reviewId(3), sitting: today })], retractions: [] },
      { person: ben, receivedAt: 1 },
    );
    const held = await recordedIn(db, ada, today);
    expect(held.reviews.map(({ id }) => id)).toEqual([reviewId(1)]);
  });

  it('is kept while it may be resumed, and what waits to be sent is kept whatever happens', async () => {
    const db = await freshDatabase();
    const log = reviewStore(db);
    const reviews = [1, 2, 3].map((n) => aReview({ id: reviewId(n), sitting: n === 1 ? today : yesterday }));
    await log.append({ reviews, retractions: [aRetraction(reviewId(2))] }, { person: ada, receivedAt: 1 });
    for (const row of await db.getAll('log')) {
      if (row.id !== reviewId(3)) await db.put('log', { ...row, delivery: 'acknowledged' });
    }
    await forgetAcknowledged(db, ada, today);
    expect((await db.getAll('log')).map(({ id }) => id)).toEqual([reviewId(1), reviewId(3)]);
  });
});
