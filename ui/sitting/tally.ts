import type { CardId } from '@/study/ids';
import { settles } from '@/study/memory/recognition';
import type { Review } from '@/study/review/review';

/** How a session went, card by card: by the first answer to each. */
export type Tally = {
  cards: number;
  atOnce: number;
  forgotten: number;
  guessed: number;
  /** Forgotten or guessed, in the order in which they came. */ again: CardId[];
};

export function tallyOf(answered: readonly Review[]): Tally {
  const first = new Map<CardId, Review>();
  for (const review of answered) if (!first.has(review.card)) first.set(review.card, review);
  const firsts = [...first.values()];
  const atOnce = firsts.filter(settles).length;
  const forgotten = firsts.filter(({ rating }) => rating === 1).length;
  const again = firsts.filter((review) => !settles(review)).map(({ card }) => card);
  return { cards: firsts.length, atOnce, forgotten, guessed: firsts.length - atOnce - forgotten, again };
}
