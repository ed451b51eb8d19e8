import type { CardId } from '../ids';

/** A wrong answer that was another thing: what was right and what was given for it, as keys, on which card and how often. */
export type WrongPick = { card: CardId; right: string; picked: string; times: number };

/** Two things that a person takes for one another, and the cards on which they did, the most often first. */
export type Confusion = { a: string; b: string; times: number; cards: CardId[] };

/** Once is a slip of the finger. */
const FEWEST_TIMES = 2;

/**
 * The pairs mixed up at least twice, in either direction, most often first; of equally frequent pairs, in order of their keys.
 * Dates and figures are left out unless `of` asks for them: a wrong year is a gap, not a confusion of two things.
 */
export function confusionsOf(
  picks: Iterable<WrongPick>,
  of: (key: string) => boolean = (key) => !/^(date|number)\//.test(key),
): Confusion[] {
  const pairs = new Map<string, { a: string; b: string; times: number; on: Map<CardId, number> }>();
  for (const { card, right, picked, times } of picks) {
    if (right === picked || !of(right) || !of(picked)) continue;
    const [a, b] = right < picked ? [right, picked] : [picked, right];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, times: 0, on: new Map<CardId, number>() };
    pair.times += times;
    pair.on.set(card, (pair.on.get(card) ?? 0) + times);
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()]
    .filter(({ times }) => times >= FEWEST_TIMES)
    .sort((x, y) => y.times - x.times || (x.a + x.b < y.a + y.b ? -1 : 1))
    .map(({ on, ...pair }) => ({ ...pair, cards: [...on].sort((x, y) => y[1] - x[1]).map(([card]) => card) }));
}
