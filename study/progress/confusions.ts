/** A wrong pick: what was right and what was picked, as option keys, and how often that happened. */
export type WrongPick = { right: string; picked: string; times: number };

/** Two things that a person takes for one another. */
export type Confusion = { a: string; b: string; times: number };

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
  const pairs = new Map<string, Confusion>();
  for (const { right, picked, times } of picks) {
    if (right === picked || !of(right) || !of(picked)) continue;
    const [a, b] = right < picked ? [right, picked] : [picked, right];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, times: 0 };
    pair.times += times;
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()]
    .filter(({ times }) => times >= FEWEST_TIMES)
    .sort((x, y) => y.times - x.times || (x.a + x.b < y.a + y.b ? -1 : 1));
}
