import type { Card, Option, WrongOption } from './card';
import { drawing, shuffled } from './shuffle';

/** What is shown beside the right answer, unless asked otherwise. */
export const WRONG_OPTIONS_SHOWN = 3;

/**
 * The options of a multiple-choice question in the order of display: the right answer and up to `count` wrong ones. What this
 * learner has mixed up (`mixedUp`: keys) comes first, then the best; dates and numbers stand in order, the rest is shuffled. The
 * same seed gives the same question, so a sitting can be resumed. For what stands in order the seed first draws the rank that the
 * right answer shall have, since nearest neighbours to either side would make the middle right nearly always.
 */
export function chooseOptions(
  card: Pick<Card, 'id' | 'answer' | 'wrong'>,
  { seed, count = WRONG_OPTIONS_SHOWN, mixedUp = [] }: { seed: string | number; count?: number; mixedUp?: string[] },
): Option[] {
  const draw = drawing(`${seed}/${card.id}`);
  const preferred = [
    ...card.wrong.filter(({ key }) => mixedUp.includes(key)),
    ...card.wrong.filter(({ key }) => !mixedUp.includes(key)),
  ];
  const { order } = card.answer;
  const ordered = order !== null && card.wrong.every((option) => option.order !== null);
  if (!ordered) return shuffled([card.answer, ...preferred.slice(0, count)], draw).map(asOption);
  const chosen = aroundTheAnswer(preferred, order, Math.min(count, preferred.length), draw);
  return [card.answer, ...chosen].sort((a, b) => a.order! - b.order!).map(asOption);
}

/** A shown option without what it is true of, which would tell. */
function asOption({ key, text, order }: Option): Option {
  return { key, text, order };
}

/** As many before the answer as the drawn rank asks for, as far as there are; the best of each side. */
function aroundTheAnswer(preferred: WrongOption[], order: number, count: number, draw: () => number): WrongOption[] {
  const before = preferred.filter((option) => option.order! < order);
  const after = preferred.filter((option) => option.order! >= order);
  const rank = Math.floor(draw() * (count + 1));
  const taken = Math.min(Math.max(rank, count - after.length), before.length, count);
  return [...before.slice(0, taken), ...after.slice(0, count - taken)];
}
