import type { Card } from './card';

/** With fewer good wrong options a choice gives itself away. */
export const FEWEST_WRONG_OPTIONS = 2;

/** Multiple choice needs at least two wrong options; three are shown where there are as many (`chooseOptions`). */
export function canBeAskedByChoice(card: Pick<Card, 'wrong'>): boolean {
  return card.wrong.length >= FEWEST_WRONG_OPTIONS;
}

/**
 * "Which fact best supports …?" weighs the facts that are offered, each with its reason why it does or does not: without them many another
 * would do, so it is never asked from memory.
 */
export function weighsItsOptions(card: Pick<Card, 'wrong'>): boolean {
  return card.wrong.some(({ because }) => because !== null);
}
