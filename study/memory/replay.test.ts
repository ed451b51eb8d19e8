import { describe, expect, it } from 'vitest';
import { historyOf } from '../review/history';
import type { AcceptedReview, Rating, Review } from '../review/review';
import { accepted, aChoice, aRetraction, aReview, CONGRESS, KIROV, noonOf, PUPIL, rated } from '../testing/reviews';
import type { Memory } from './memory';
import { foldProvisionally, foldReview, needsReplay, previewIntervals, replay, replayCard } from './replay';
import { DEFAULT_REPLAY_SETTINGS as SETTINGS } from './schedule';

const DAY = 20_000;
let clock = 0;

/** A later review of the same card on a study day: each call is a minute after the last. */
const on = (studyDay: number, given: Partial<Review> = {}) =>
  accepted(aReview({ answeredAt: noonOf(studyDay) + 60_000 * ++clock, ...given }));
const flash = (studyDay: number, rating: Rating, given: Partial<Review> = {}) => on(studyDay, { rating, ...given });
const pick = (studyDay: number, given: Partial<Review>) =>
  on(studyDay, aChoice({ answeredAt: noonOf(studyDay) + 60_000 * ++clock, ...given }));
const memoryOf = (...reviews: AcceptedReview[]): Memory | null => replayCard(historyOf(reviews), KIROV, SETTINGS);
const dueIn = (...reviews: AcceptedReview[]) => memoryOf(...reviews)!.dueStudyDay - reviews.at(-1)!.studyDay;

/** A card with stability 100 and difficulty 5, last passed on DAY. */
const mature: Memory = { ...memoryOf(flash(DAY, 3))!, stability: 100, difficulty: 5 };
const dueAfter = (memory: Memory, ...reviews: AcceptedReview[]) =>
  reviews.reduce((before, review) => foldReview(before, review, SETTINGS)!, memory).dueStudyDay -
  reviews.at(-1)!.studyDay;

describe('a card forgotten', () => {
  it('is due the same study day, on every device, until it is recalled', () => {
    expect(dueIn(flash(DAY, 1))).toBe(0);
    expect(dueIn(flash(DAY, 3), flash(DAY + 2, 1), flash(DAY + 2, 1))).toBe(0);
    expect(dueIn(flash(DAY, 1), flash(DAY, 3))).toBe(1);
  });

  it('when first met, and recalled the same day, is due in a day', () => {
    expect(dueIn(flash(DAY, 1), flash(DAY, 3))).toBe(1);
  });

  it('after a hundred days of stability, and relearnt the same day, is due in 4', () => {
    expect(dueAfter(mature, flash(DAY + 100, 1), flash(DAY + 100, 3))).toBe(4);
  });

  it('after having been recalled the same day is due in 4 too, where FSRS alone would wait 62', () => {
    const passAgainGood = [flash(DAY + 100, 3), flash(DAY + 100, 1), flash(DAY + 100, 3)];
    expect(dueAfter(mature, ...passAgainGood)).toBe(4);
    const after = passAgainGood.reduce((before, review) => foldReview(before, review, SETTINGS)!, mature);
    expect(Math.round(after.stability!)).toBe(62);
    expect(after.intervalCapDays).toBe(4);
  });

  it('is held to that day’s cap only for that day', () => {
    const capped = [flash(DAY + 100, 3), flash(DAY + 100, 1), flash(DAY + 100, 3), flash(DAY + 100, 4)];
    expect(dueAfter(mature, ...capped)).toBe(4);
    expect(dueAfter(mature, ...capped, flash(DAY + 104, 3))).toBeGreaterThan(60);
  });

  it('counts as a lapse only once it was known before', () => {
    expect(memoryOf(flash(DAY, 1), flash(DAY, 1), flash(DAY, 3))).toMatchObject({ reviewCount: 3, lapseCount: 0 });
    expect(memoryOf(flash(DAY, 3), flash(DAY + 2, 1), flash(DAY + 2, 1))).toMatchObject({ lapseCount: 2 });
  });
});

describe('a choice', () => {
  it('known counts as Good and missed as Again', () => {
    for (const [choice, rating] of [
      [pick(DAY, {}), 3],
      [pick(DAY, { outcome: 'wrong' }), 1],
    ] as const) {
      const { stability, difficulty } = memoryOf(flash(DAY, rating))!;
      expect(memoryOf(choice)).toMatchObject({ stability, difficulty, recalledEver: false });
    }
  });

  it.each<[string, Partial<Review>]>([
    ['guessed', { guessed: true }],
    ['right only after reading the evidence', { evidenceOpenedBefore: true }],
  ])('%s leaves a new card new, and due that day', (_, given) => {
    expect(memoryOf(pick(DAY, given))).toMatchObject({
      stability: null,
      difficulty: null,
      dueStudyDay: DAY,
      firstStudyDay: DAY,
      lastStudyDay: null,
      reviewCount: 0,
      passedEver: false,
    });
    const { stability } = memoryOf(flash(DAY, 3))!;
    expect(memoryOf(pick(DAY, given), flash(DAY, 3))).toMatchObject({ stability, firstStudyDay: DAY });
  });

  it.each<[string, Partial<Review>]>([
    ['guessed', { guessed: true }],
    ['right only after reading the evidence', { evidenceOpenedBefore: true }],
  ])('%s leaves a known card as well known as it was, but due that day until answered otherwise', (_, given) => {
    const guess = foldReview(mature, pick(DAY + 90, given), SETTINGS)!;
    expect(guess).toMatchObject({ stability: 100, difficulty: 5, lastStudyDay: DAY, dueStudyDay: DAY + 90 });
    const plain = foldReview(mature, flash(DAY + 90, 3), SETTINGS)!;
    expect(foldReview(guess, flash(DAY + 90, 3), SETTINGS)).toMatchObject({
      stability: plain.stability,
      dueStudyDay: plain.dueStudyDay,
    });
  });

  it('missed after reading the evidence is missed', () => {
    expect(memoryOf(pick(DAY, { outcome: 'wrong', evidenceOpenedBefore: true }))!.stability).toBe(0.212);
  });

  it('that the student overruled counts as they say', () => {
    expect(memoryOf(pick(DAY, { outcome: 'wrong', rating: 3 }))!.stability).toBe(memoryOf(pick(DAY, {}))!.stability);
  });

  it('known is a pass, but only a flashcard shows recall', () => {
    expect(memoryOf(pick(DAY, {}))).toMatchObject({ passedEver: true, recalledEver: false });
    expect(memoryOf(flash(DAY, 2))).toMatchObject({ passedEver: true, recalledEver: true });
    expect(memoryOf(flash(DAY, 3, { evidenceOpenedBefore: true }))).toMatchObject({
      passedEver: true,
      recalledEver: false,
    });
    expect(memoryOf(flash(DAY, 1))).toMatchObject({ passedEver: false, recalledEver: false });
  });
});

describe('cramming and quizzes', () => {
  it('leave memory alone, also that of a card never met', () => {
    expect(memoryOf(flash(DAY, 1, { purpose: 'cram' }), flash(DAY, 3, { purpose: 'quiz' }))).toBeNull();
    const reviews = [flash(DAY, 3), flash(DAY + 1, 1, { purpose: 'cram' })];
    expect(memoryOf(...reviews)).toEqual(memoryOf(reviews[0]!));
  });
});

describe('a student who travels', () => {
  it('west over the date line has not slept a negative night: the day counts as the same', () => {
    expect(memoryOf(flash(DAY, 3), { ...flash(DAY, 3), studyDay: DAY - 1 })).toMatchObject({
      stability: memoryOf(flash(DAY, 3), flash(DAY, 3))!.stability,
      lastStudyDay: DAY - 1,
    });
  });
});

describe('folding', () => {
  it('asks for a replay where a review is late, was folded before, or is folded and now retracted', () => {
    const [early, folded, later] = [flash(DAY, 3), flash(DAY + 1, 3), flash(DAY + 2, 3)];
    const memory = memoryOf(folded);
    expect([early, folded, later].map((review) => needsReplay(memory, review))).toEqual([true, true, false]);
    expect(needsReplay(null, early)).toBe(false);
  });

  it('shows at once what a student just answered, though the phone’s clock lags behind the last answer', () => {
    const memory = memoryOf(flash(DAY + 1, 3));
    const lagging = aReview({ answeredAt: noonOf(DAY), rating: 1 });
    expect(foldProvisionally(memory, lagging, PUPIL, SETTINGS)).toMatchObject({ reviewCount: 2, lapseCount: 1 });
    const inTime = flash(DAY + 3, 3);
    expect(foldProvisionally(memory, inTime, PUPIL, SETTINGS)).toEqual(foldReview(memory, inTime, SETTINGS));
  });

  it('refuses to fold out of order, a card into another’s memory, or by another version’s rules', () => {
    const memory = memoryOf(flash(DAY + 1, 3));
    expect(() => foldReview(memory, rated(DAY, 3), SETTINGS)).toThrow(RangeError);
    expect(() => foldReview(memory, flash(DAY + 2, 3, { card: CONGRESS }), SETTINGS)).toThrow(RangeError);
    expect(() => foldReview(memory, flash(DAY + 2, 3), { ...SETTINGS, schedulerVersion: 'fsrs-5' })).toThrow(
      RangeError,
    );
  });

  it('keeps the cards of a history apart', () => {
    const history = historyOf([flash(DAY, 3), flash(DAY, 1, { card: CONGRESS })]);
    expect([...replay(history, SETTINGS).keys()].sort()).toEqual([KIROV, CONGRESS].sort());
    expect(replay(history, SETTINGS).get(CONGRESS)).toEqual(replayCard(history, CONGRESS, SETTINGS));
  });

  it('forgets a card again whose only review was undone', () => {
    const review = flash(DAY, 3);
    const retraction = { ...aRetraction(review.id), person: PUPIL, receivedAt: review.receivedAt };
    expect(replayCard(historyOf([review], [retraction]), KIROV, SETTINGS)).toBeNull();
  });
});

describe('the days shown on the buttons', () => {
  it('are 0 for Forgot, and for a new card those of FSRS-6', () => {
    expect(previewIntervals(null, DAY, SETTINGS)).toEqual({ 1: 0, 2: 1, 3: 2, 4: 8 });
  });

  it('follow the retention that the student wants', () => {
    const days = (retention: number) => previewIntervals(mature, DAY + 100, { ...SETTINGS, retention })[3];
    expect(days(0.97)).toBeLessThan(days(0.9));
    expect(days(0.8)).toBeGreaterThan(days(0.9));
  });
});
