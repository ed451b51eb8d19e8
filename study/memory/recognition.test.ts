import { describe, expect, it } from 'vitest';
import { aChoice, aGivenAnswer, aReview } from '../testing/reviews';
import { ratingThatCounts, settles, showsRecall } from './recognition';

describe('what an answer shows', () => {
  it('is recall where it was typed or said, with nothing to choose from', () => {
    for (const review of [aReview(), aGivenAnswer('typed'), aGivenAnswer('cloze')])
      expect(showsRecall(review)).toBe(true);
  });

  it('is recognition where all that was needed stood on the screen', () => {
    for (const review of [aChoice(), aGivenAnswer('ordering'), aGivenAnswer('matching')]) {
      expect(showsRecall(review)).toBe(false);
      expect(ratingThatCounts(review)).toBe(3);
      expect(settles(review)).toBe(true);
    }
  });

  it('is forgetting where an order or the pairs were partly right', () => {
    for (const way of ['typed', 'cloze', 'ordering', 'matching'] as const) {
      const wrong = aGivenAnswer(way, { outcome: 'wrong' });
      expect(ratingThatCounts(wrong)).toBe(1);
      expect(settles(wrong)).toBe(false);
    }
  });

  it('is what the student says of what they typed, and not what the marking suggested', () => {
    expect(ratingThatCounts(aGivenAnswer('typed', { outcome: 'wrong', rating: 3 }))).toBe(3);
    expect(showsRecall(aGivenAnswer('typed', { outcome: 'wrong', rating: 3 }))).toBe(true);
    expect(ratingThatCounts(aGivenAnswer('typed', { rating: 1 }))).toBe(1);
  });

  it('is nothing where the evidence was read before', () => {
    for (const way of ['typed', 'cloze', 'ordering', 'matching'] as const) {
      const looked = aGivenAnswer(way, { evidenceOpenedBefore: true });
      expect(ratingThatCounts(looked)).toBeNull();
      expect(showsRecall(looked)).toBe(false);
      expect(settles(looked)).toBe(false);
    }
  });
});
