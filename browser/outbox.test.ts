import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '@/study/ids';
import type { ReviewBatch } from '@/study/review/review-log';
import { aRetraction, aReview, reviewId } from '@/study/testing/reviews';
import { openDatabase } from './database';
import type { Delivered } from './delivery';
import { BATCH_SIZE, createOutbox, refusedRows } from './outbox';
import { reviewStore } from './review-store';

const ada = 'ada' as PersonId;
const ben = 'ben' as PersonId;
const receipt = { person: ada, receivedAt: 1 };
let made = 0;

/** A browser with some answers in it, and a server that does as it is told. */
async function aBrowser(deliver: (batch: ReviewBatch, person: PersonId) => Delivered) {
  const db = await openDatabase(`clio-outbox-${(made += 1)}`);
  const sent: ReviewBatch[] = [];
  const retries: { task: () => void; delayMs: number }[] = [];
  const outbox = createOutbox({
    db,
    person: ada,
    deliver: async (person, batch) => {
      sent.push(batch);
      return deliver(batch, person);
    },
    later: (task, delayMs) => {
      retries.push({ task, delayMs });
      return () => {};
    },
    onChange: () => {},
  });
  const answer = (...numbers: number[]) =>
    reviewStore(db).append({ reviews: numbers.map((n) => aReview({ id: reviewId(n) })), retractions: [] }, receipt);
  return { db, outbox, sent, retries, answer };
}

const taken = (batch: ReviewBatch): Delivered => ({
  kind: 'accepted',
  recorded: [...batch.reviews, ...batch.retractions].map(({ id }) => id),
  refused: [],
});

describe('the outbox', () => {
  it('sends what waits in the order it was recorded, once, as the device wrote it', async () => {
    const { db, outbox, sent, answer } = await aBrowser(taken);
    await answer(2, 1);
    const retraction = aRetraction(reviewId(2));
    await reviewStore(db).append({ reviews: [], retractions: [retraction] }, receipt);
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, line: 'idle' });
    await outbox.flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]!.reviews).toEqual([aReview({ id: reviewId(2) }), aReview({ id: reviewId(1) })]);
    expect(sent[0]!.retractions).toEqual([retraction]);
  });

  it('keeps everything while there is no network, and tries again after longer and longer pauses', async () => {
    let online = false;
    const { outbox, retries, answer } = await aBrowser((batch) => (online ? taken(batch) : { kind: 'unreachable' }));
    await answer(1);
    expect(await outbox.flush()).toEqual({ waiting: 1, refused: 0, line: 'offline' });
    await outbox.flush();
    expect(retries[1]!.delayMs).toBeGreaterThan(retries[0]!.delayMs);
    online = true;
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, line: 'idle' });
  });

  it('stops, and keeps everything, when nobody is signed in any more', async () => {
    const { outbox, sent, retries, answer } = await aBrowser(() => ({ kind: 'signed-out' }));
    await answer(1, 2);
    expect(await outbox.flush()).toEqual({ waiting: 2, refused: 0, line: 'signed-out' });
    expect([sent.length, retries.length]).toEqual([1, 0]);
  });

  it('sets aside what the server refuses, with the reason, and sends the rest', async () => {
    const { db, outbox, answer } = await aBrowser((batch) => ({
      kind: 'accepted',
      recorded: batch.reviews.filter(({ id }) => id !== reviewId(2)).map(({ id }) => id),
      refused: [{ id: reviewId(2), reason: 'There is no such card here' }],
    }));
    await answer(1, 2, 3);
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 1, line: 'idle' });
    expect(await refusedRows(db, ada)).toMatchObject([{ id: reviewId(2), reason: 'There is no such card here' }]);
  });

  it('finds the one row at fault in a batch that is refused whole', async () => {
    const { outbox, answer } = await aBrowser((batch) =>
      batch.reviews.some(({ id }) => id === reviewId(7)) ? { kind: 'refused', reason: 'unreadable' } : taken(batch),
    );
    await answer(...Array.from({ length: BATCH_SIZE }, (_, index) => index + 1));
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 1, line: 'idle' });
  });

  it('does not ask for ever about a row of which the server says nothing', async () => {
    const { outbox, sent, answer } = await aBrowser(() => ({ kind: 'accepted', recorded: [], refused: [] }));
    await answer(1);
    expect(await outbox.flush()).toEqual({ waiting: 1, refused: 0, line: 'trouble' });
    expect(sent).toHaveLength(1);
  });

  it('never sends what another person answered on this machine', async () => {
    const { db, outbox, sent } = await aBrowser(taken);
    await reviewStore(db).append({ reviews: [aReview()], retractions: [] }, { person: ben, receivedAt: 1 });
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, line: 'idle' });
    expect(sent).toEqual([]);
  });

  it('takes along what is answered while it is sending', async () => {
    const { outbox, sent, answer } = await aBrowser(taken);
    await answer(1);
    const first = outbox.flush();
    await answer(2);
    await Promise.all([first, outbox.flush()]);
    expect(sent.flatMap(({ reviews }) => reviews.map(({ id }) => id))).toEqual([reviewId(1), reviewId(2)]);
    expect((await outbox.state()).waiting).toBe(0);
  });
});
