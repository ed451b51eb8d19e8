import type { Rating } from '../review/review';

/**
 * FSRS-6 once more, written down from its published formulae ("The Algorithm", wiki of open-spaced-repetition/fsrs4anki) in
 * the plainest way and without rounding: what schedule.ts is held against. Shares no code with it, nor with the library.
 */
export type PlainState = { s: number; d: number };

export function plainNext(w: readonly number[], before: PlainState | null, days: number, rating: Rating): PlainState {
  const weight = (index: number) => w[index]!;
  const initialDifficulty = (grade: number) => weight(4) - Math.exp(weight(5) * (grade - 1)) + 1;
  if (before === null) {
    return { s: within(0.1, weight(rating - 1), 36_500), d: within(1, initialDifficulty(rating), 10) };
  }
  const { s, d } = before;

  const change = -weight(6) * (rating - 3);
  const damped = d + (change * (10 - d)) / 9;
  const reverted = weight(7) * initialDifficulty(4) + (1 - weight(7)) * damped;

  return { s: within(0.001, stability(), 36_500), d: within(1, reverted, 10) };

  function stability(): number {
    if (days === 0) {
      const growth = Math.exp(weight(17) * (rating - 3 + weight(18))) * s ** -weight(19);
      return s * (rating === 1 ? growth : Math.max(1, growth));
    }
    const r = plainRecall(w, days, s);
    if (rating === 1) {
      const forgotten = plainForgotten(w, before!, r);
      return Math.min(forgotten, s / Math.exp(weight(17) * weight(18)));
    }
    const hard = rating === 2 ? weight(15) : 1;
    const easy = rating === 4 ? weight(16) : 1;
    const growth =
      Math.exp(weight(8)) * (11 - d) * s ** -weight(9) * (Math.exp(weight(10) * (1 - r)) - 1) * hard * easy;
    return s * (1 + growth);
  }
}

/** Stability after forgetting at probability of recall `r`, before it is held below the old one. */
export function plainForgotten(w: readonly number[], { s, d }: PlainState, r: number): number {
  return w[11]! * d ** -w[12]! * ((s + 1) ** w[13]! - 1) * Math.exp(w[14]! * (1 - r));
}

/** Probability of recall after `days`: a power curve through 90 % at `s` days. */
export function plainRecall(w: readonly number[], days: number, s: number): number {
  const decay = -w[20]!;
  return (1 + ((0.9 ** (1 / decay) - 1) * days) / s) ** decay;
}

/** Days, not rounded, until recall falls to `retention`. */
export function plainInterval(w: readonly number[], s: number, retention: number): number {
  const decay = -w[20]!;
  return (s / (0.9 ** (1 / decay) - 1)) * (retention ** (1 / decay) - 1);
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
