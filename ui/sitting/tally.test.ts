import { describe, expect, it } from 'vitest';
import type { CardId } from '@/study/ids';
import { aReview, reviewId } from '@/study/testing/reviews';
import { tallyOf } from './tally';

const kirov = 'kirov' as CardId;
const nep = 'nep' as CardId;
const yezhov = 'yezhov' as CardId;

describe('what is said at the end of a session', () => {
  it('counts each card once, by the first answer to it', () => {
    const answered = [
      aReview({ id: reviewId(1), card: kirov, rating: 1 }),
      aReview({ id: reviewId(2), card: nep, rating: 3 }),
      aReview({ id: reviewId(3), card: kirov, rating: 3 }),
      aReview({ id: reviewId(4), card: yezhov, presentation: 'multiple-choice', rating: 3, guessed: true }),
    ];
    expect(tallyOf(answered)).toEqual({ cards: 3, atOnce: 1, forgotten: 1, guessed: 1, again: [kirov, yezhov] });
  });

  it('takes a right pick after reading the evidence for no knowledge', () => {
    const looked = aReview({ presentation: 'multiple-choice', rating: 3, evidenceOpenedBefore: true });
    expect(tallyOf([looked])).toMatchObject({ cards: 1, atOnce: 0, forgotten: 0, guessed: 1 });
  });
});
