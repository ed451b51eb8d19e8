import { describe, expect, it } from 'vitest';
import type { CardId, PersonId } from '../ids';
import { aRetraction, aReview, retractionId, reviewId } from '../testing/reviews';
import { accept, acceptRetraction } from './acceptance';
import type { Retraction, Review } from './review';
import type { AcceptedBatch, LogCursor, ReviewLog } from './review-log';

/**
 * A fresh, empty log with two people and a card that may be written of; whoever makes it puts in place what its storage demands
 * to know first, and clears it away in `close`.
 */
export type LogUnderTest = {
  log: ReviewLog;
  people: readonly [PersonId, PersonId];
  card: CardId;
  close?(): Promise<void>;
};

const NOON = Date.parse('2026-03-10T12:00Z');
const MINUTE = 60_000;
const CENTURY = 36_525 * 86_400_000;

/** What every implementation of the review log must do. Run it as `describeReviewLog('in PostgreSQL', makeLog)`. */
export function describeReviewLog(name: string, makeLog: () => Promise<LogUnderTest>): void {
  const withLog = (test: (world: World) => Promise<void>) => async () => {
    const made = await makeLog();
    try {
      await test(worldOf(made));
    } finally {
      await made.close?.();
    }
  };

  describe(`the review log ${name}`, () => {
    it(
      'gives back what was handed in, with whose it is, when it came and the study day',
      withLog(async ({ log, pupil, review, send, pullAll }) => {
        const answer = review(1);
        const taken = await send({ reviews: [answer], at: NOON + MINUTE });
        expect(taken.reviews).toEqual([accept(answer, { person: pupil, receivedAt: NOON + MINUTE })]);
        expect(await pullAll()).toEqual(taken);
        expect((await log.pull(pupil, null, 10)).complete).toBe(true);
      }),
    );

    it(
      'keeps every field of a choice as the device wrote it',
      withLog(async ({ review, send, pullAll }) => {
        const choice = review(1, {
          presentation: 'multiple-choice',
          options: ['name/Zinov’ev “Г. Е.”', 'b', 'c'],
          given: 'b',
          outcome: 'wrong',
          suggestedRating: 1,
          rating: 1,
          durationMs: 0,
          evidenceOpenedBefore: true,
          purpose: 'cram',
          zone: 'Australia/Lord_Howe',
          rolloverHour: 0,
        });
        await send({ reviews: [choice] });
        expect((await pullAll()).reviews).toEqual([expect.objectContaining(choice)]);
      }),
    );

    it(
      'changes nothing when the same batch comes twice, and answers with the first receipt',
      withLog(async ({ review, retraction, send, pullAll }) => {
        const batch = { reviews: [review(1), review(2)], retractions: [retraction(1, 2)] };
        const first = await send({ ...batch, at: NOON });
        const second = await send({ ...batch, at: NOON + MINUTE });
        expect(second).toEqual(first);
        expect(await pullAll()).toEqual(first);
      }),
    );

    it(
      'records a review once that stands twice in one batch',
      withLog(async ({ review, send, pullAll }) => {
        const { reviews } = await send({ reviews: [review(1), review(1)] });
        expect(reviews.map(({ id }) => id)).toEqual([reviewId(1), reviewId(1)]);
        expect((await pullAll()).reviews).toHaveLength(1);
      }),
    );

    it(
      'keeps the first of two different reviews that bear one id',
      withLog(async ({ review, send, pullAll }) => {
        await send({ reviews: [review(1, { rating: 1 })] });
        const { reviews } = await send({ reviews: [review(1, { rating: 4 }), review(2)] });
        expect(reviews.map(({ rating }) => rating)).toEqual([1, 3]);
        expect((await pullAll()).reviews.map(({ rating }) => rating)).toEqual([1, 3]);
      }),
    );

    it(
      'takes a retraction before its review, and one whose review never comes',
      withLog(async ({ pupil, review, retraction, send, pullAll }) => {
        const [early, lost] = [retraction(1, 1), retraction(2, 99)];
        await send({ retractions: [early, lost], at: NOON });
        await send({ reviews: [review(1)], at: NOON + MINUTE });
        const { reviews, retractions } = await pullAll();
        const receipt = { person: pupil, receivedAt: NOON };
        expect(retractions).toEqual([acceptRetraction(early, receipt), acceptRetraction(lost, receipt)]);
        expect(reviews.map(({ id }) => id)).toEqual([reviewId(1)]);
      }),
    );

    it(
      'goes by receipt where the device’s clock is a minute ahead or a century away',
      withLog(async ({ review, send }) => {
        const { reviews } = await send({
          reviews: [
            review(1, { answeredAt: NOON + MINUTE }),
            review(2, { answeredAt: NOON + CENTURY }),
            review(3, { answeredAt: NOON - CENTURY }),
            review(4, { answeredAt: NOON - MINUTE }),
          ],
          at: NOON,
        });
        expect(reviews.map(({ effectiveAt }) => effectiveAt)).toEqual([NOON, NOON, NOON, NOON - MINUTE]);
        expect(reviews.map(({ answeredAt }) => answeredAt)).toEqual([
          NOON + MINUTE,
          NOON + CENTURY,
          NOON - CENTURY,
          NOON - MINUTE,
        ]);
      }),
    );

    it(
      'keeps people apart, even where their devices chose the same id',
      withLog(async ({ log, people: [pupil, other], review }) => {
        await log.append({ reviews: [review(1, { rating: 1 })], retractions: [] }, { person: pupil, receivedAt: NOON });
        await log.append({ reviews: [review(1, { rating: 4 })], retractions: [] }, { person: other, receivedAt: NOON });
        for (const [person, rating] of [
          [pupil, 1],
          [other, 4],
        ] as const) {
          expect((await log.pull(person, null, 10)).reviews).toMatchObject([{ person, rating }]);
        }
      }),
    );

    it(
      'goes on from a cursor with what came since, in the order it came',
      withLog(async ({ log, pupil, review, retraction, send }) => {
        await send({ reviews: [review(2)] });
        const { cursor } = await log.pull(pupil, null, 10);
        expect(await log.pull(pupil, cursor, 10)).toMatchObject({ reviews: [], retractions: [], complete: true });
        await send({ reviews: [review(1, { answeredAt: NOON - CENTURY })] });
        await send({ retractions: [retraction(1, 2)] });
        const page = await log.pull(pupil, cursor, 10);
        expect(page.reviews.map(({ id }) => id)).toEqual([reviewId(1)]);
        expect(page.retractions.map(({ id }) => id)).toEqual([retractionId(1)]);
      }),
    );

    it(
      'gives a long log page by page, each row once',
      withLog(async ({ log, pupil, review, retraction, send, pullAll }) => {
        await send({ reviews: [1, 2, 3, 4, 5].map((number) => review(number)), retractions: [retraction(1, 1)] });
        await send({ reviews: [review(6)], retractions: [retraction(2, 6)] });
        const first = await log.pull(pupil, null, 3);
        expect(first.reviews.length + first.retractions.length).toBe(3);
        expect(first.complete).toBe(false);
        const { reviews, retractions } = await pullAll(3);
        expect(reviews.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5, 6].map(reviewId));
        expect(retractions.map(({ id }) => id).sort()).toEqual([1, 2].map(retractionId));
      }),
    );

    it(
      'hides nothing from a reader who pulls while many devices write',
      withLog(async ({ log, pupil, review, send, pullAll }) => {
        const seen = new Set<string>();
        let cursor: LogCursor | null = null;
        const writes = Array.from({ length: 30 }, (_, index) => send({ reviews: [review(index + 1)] }));
        for (let round = 0; round < 15; round++) {
          const page: AcceptedBatch & { cursor: LogCursor } = await log.pull(pupil, cursor, 4);
          for (const { id } of page.reviews) seen.add(id);
          cursor = page.cursor;
        }
        await Promise.all(writes);
        for (const { id } of (await pullAll(100, cursor)).reviews) seen.add(id);
        expect(seen.size).toBe(30);
      }),
    );

    it(
      'records a review once when fifty copies arrive at the same moment',
      withLog(async ({ review, send, pullAll }) => {
        const copies = await Promise.all(
          Array.from({ length: 50 }, (_, index) => send({ reviews: [review(1)], at: NOON + index })),
        );
        const recorded = (await pullAll()).reviews;
        expect(recorded).toHaveLength(1);
        for (const { reviews } of copies) expect(reviews).toEqual(recorded);
      }),
    );

    it(
      'takes an empty batch',
      withLog(async ({ send }) => {
        expect(await send({})).toEqual({ reviews: [], retractions: [] });
      }),
    );
  });
}

type World = ReturnType<typeof worldOf>;

function worldOf({ log, people, card }: LogUnderTest) {
  const pupil = people[0];
  return {
    log,
    people,
    pupil,
    review: (number: number, given: Partial<Review> = {}): Review =>
      aReview({ id: reviewId(number), card, answeredAt: NOON - MINUTE, ...given }),
    retraction: (number: number, ofReview: number): Retraction =>
      aRetraction(reviewId(ofReview), { id: retractionId(number), retractedAt: NOON }),
    send: (batch: { reviews?: Review[]; retractions?: Retraction[]; at?: number }): Promise<AcceptedBatch> =>
      log.append(
        { reviews: batch.reviews ?? [], retractions: batch.retractions ?? [] },
        { person: pupil, receivedAt: batch.at ?? NOON },
      ),
    pullAll: async (limit = 100, from: LogCursor | null = null): Promise<AcceptedBatch> => {
      const all: AcceptedBatch = { reviews: [], retractions: [] };
      for (let cursor = from, complete = false; !complete;) {
        const page = await log.pull(pupil, cursor, limit);
        all.reviews.push(...page.reviews);
        all.retractions.push(...page.retractions);
        ({ cursor, complete } = page);
      }
      return all;
    },
  };
}
