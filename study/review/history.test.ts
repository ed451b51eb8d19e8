import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, aReview, OTHER_PUPIL, PUPIL, rated, reviewId } from '../testing/reviews';
import { compareReviews, historyOf } from './history';

const ids = (reviews: Iterable<{ id: string }>) => [...reviews].map(({ id }) => id);

describe('a history', () => {
  it('runs in the order in which things happened, and by id within a millisecond', () => {
    const [first, second, third] = [
      rated(10, 3),
      rated(11, 3, { id: reviewId(0xa) }),
      rated(11, 3, { id: reviewId(0xb) }),
    ];
    expect(ids(historyOf([third, second, first]))).toEqual(ids([first, second, third]));
  });

  it('holds a review once, as it was first received, however often it arrived', () => {
    const review = aReview();
    const atFirst = accepted(review, { receivedAt: review.answeredAt + 5 });
    const again = accepted(review, { receivedAt: review.answeredAt + 90_000 });
    expect(historyOf([again, atFirst, again])).toEqual([atFirst]);
  });

  it('leaves out what the student took back', () => {
    const [kept, undone] = [rated(10, 3), rated(10, 1)];
    expect(ids(historyOf([kept, undone], [{ person: PUPIL, review: undone.id }]))).toEqual([kept.id]);
  });

  it('lets nobody take back another person’s review', () => {
    const review = rated(10, 3);
    expect(ids(historyOf([review], [{ person: OTHER_PUPIL, review: review.id }]))).toEqual([review.id]);
  });

  it('bears a retraction whose review never came', () => {
    const review = rated(10, 3);
    expect(ids(historyOf([review], [{ person: PUPIL, review: reviewId(0xfffff) }]))).toEqual([review.id]);
  });

  it('is the same whatever the order and repetition of arrival', () => {
    const log = Array.from({ length: 12 }, (_, index) => rated(10 + (index % 4), 3));
    const retractions = [log[2]!, log[7]!].map(({ id }) => ({ person: PUPIL, review: id }));
    const inOrder = ids(historyOf(log, retractions));
    const arrivals = fc.shuffledSubarray([...log, ...log], { minLength: 24, maxLength: 24 });
    const takenBack = fc.shuffledSubarray([...retractions, ...retractions], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(arrivals, takenBack, (arrived, retracted) => {
        expect(ids(historyOf(arrived, retracted))).toEqual(inOrder);
      }),
    );
  });
});

describe('the order of reviews', () => {
  it('is total: two reviews stand the same way round from either side, and only one id equals itself', () => {
    const place = fc.record({
      effectiveAt: fc.integer({ min: -3, max: 3 }),
      id: fc.integer({ min: 0, max: 20 }).map(reviewId),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(Math.sign(compareReviews(a, b)) + Math.sign(compareReviews(b, a))).toBe(0);
        expect(compareReviews(a, b) === 0).toBe(a.effectiveAt === b.effectiveAt && a.id === b.id);
      }),
    );
  });
});
