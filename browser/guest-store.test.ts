import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CardId, PersonId, SittingId } from '@/study/ids';
import { aRetraction, aReview, noonOf, reviewId } from '@/study/testing/reviews';
import { openDatabase } from './database';
import { forgetGuest, GUEST, guestAnswers, handOverGuest } from './guest-store';
import { createOutbox } from './outbox';
import { recordedIn, reviewStore } from './review-store';
import { keepSitting } from './sitting-store';

const ada = 'ada' as PersonId;
const sitting = 'guest-sitting' as SittingId;
const DAY = 20_500;
const DAY_MS = 86_400_000;
let made = 0;

/** A browser in which a guest answered Kirov's card twice and two others once, and took one of those back. */
async function aBrowserWithAGuest() {
  const db = await openDatabase(`clio-guest-${(made += 1)}`);
  const answer = (n: number, card: string) =>
    aReview({ id: reviewId(n), card: card as CardId, sitting, answeredAt: noonOf(DAY) + n });
  const reviews = [answer(1, 'kirov'), answer(2, 'nep'), answer(3, 'kirov'), answer(4, 'yezhov')];
  const retraction = { ...aRetraction(reviewId(4)), retractedAt: noonOf(DAY) + 5 };
  await reviewStore(db).append({ reviews, retractions: [retraction] }, { person: GUEST, receivedAt: noonOf(DAY) + 5 });
  await keepSitting(db, {
    person: GUEST,
    studyDay: DAY,
    cards: [],
    sitting: { id: sitting, seed: '', cards: [], purpose: 'schedule' },
  });
  return { db, reviews, retraction };
}

describe('what a guest answered on a device', () => {
  it('is counted in cards, each once, without what was taken back', async () => {
    const { db } = await aBrowserWithAGuest();
    expect(await guestAnswers(db, noonOf(DAY + 1))).toEqual({
      cards: 2,
      firstAt: noonOf(DAY) + 1,
      lastAt: noonOf(DAY) + 5,
    });
  });

  it('is nobody else’s: whoever is signed in sends none of it', async () => {
    const { db } = await aBrowserWithAGuest();
    const outbox = createOutbox({
      db,
      person: ada,
      deliver: async () => expect.unreachable('something was sent'),
      later: () => () => {},
      onChange: () => {},
    });
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, line: 'idle' });
    expect((await recordedIn(db, ada, sitting)).reviews).toEqual([]);
  });

  it('is forgotten after thirty days, with the session, and not before', async () => {
    const { db } = await aBrowserWithAGuest();
    expect(await guestAnswers(db, noonOf(DAY) + 30 * DAY_MS)).toMatchObject({ cards: 2 });
    expect(await guestAnswers(db, noonOf(DAY) + 30 * DAY_MS + 6)).toBeNull();
    expect([await db.count('log'), await db.count('sittings')]).toEqual([0, 0]);
  });

  it('is forgotten also where the clock was years ahead when it was answered', async () => {
    const { db } = await aBrowserWithAGuest();
    expect(await guestAnswers(db, noonOf(DAY - 1_000))).toBeNull();
    expect(await db.count('log')).toBe(0);
  });

  it('is forgotten at once when they are said to be somebody else’s, and nothing but that', async () => {
    const { db } = await aBrowserWithAGuest();
    await reviewStore(db).append(
      { reviews: [aReview({ id: reviewId(9) })], retractions: [] },
      { person: ada, receivedAt: 1 },
    );
    await forgetGuest(db);
    expect(await guestAnswers(db, noonOf(DAY))).toBeNull();
    expect((await db.getAll('log')).map(({ person }) => person)).toEqual([ada]);
  });
});

describe('what a guest answered and then claims', () => {
  it('is sent in their name as it was answered: the same reviews, with what was taken back', async () => {
    const { db, reviews, retraction } = await aBrowserWithAGuest();
    expect(await handOverGuest(db, ada)).toBe(5);
    const sent: unknown[] = [];
    const outbox = createOutbox({
      db,
      person: ada,
      deliver: async (person, batch) => {
        sent.push(person, batch);
        return {
          kind: 'accepted',
          recorded: [...batch.reviews, ...batch.retractions].map(({ id }) => id),
          refused: [],
        };
      },
      later: () => () => {},
      onChange: () => {},
    });
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, line: 'idle' });
    expect(sent).toEqual([ada, { reviews, retractions: [retraction] }]);
  });

  it('is a guest’s no more: it can be claimed once, by whichever tab comes first', async () => {
    const { db } = await aBrowserWithAGuest();
    const [first, second] = await Promise.all([handOverGuest(db, ada), handOverGuest(db, 'ben' as PersonId)]);
    expect([first, second]).toEqual([5, 0]);
    expect(await guestAnswers(db, noonOf(DAY))).toBeNull();
    expect(await db.count('sittings')).toBe(0);
    expect(new Set((await db.getAll('log')).map((row) => `${row.person} ${row.row.person}`))).toEqual(
      new Set(['ada ada']),
    );
  });
});
