import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../review/review';
import { plainForgotten, plainInterval, plainNext, plainRecall, type PlainState } from '../testing/plain-fsrs6';
import {
  DEFAULT_PARAMETERS as W,
  nextForgetStability,
  nextIntervalDays,
  nextState,
  retrievability,
  type MemoryState,
} from './schedule';

const ratings: Rating[] = [1, 2, 3, 4];

/** Good after Good at these elapsed days, and so on: the state that a run of [rating, days since the last] leaves. */
function stateAfter(run: readonly (readonly [Rating, number])[]): MemoryState {
  return run.reduce<MemoryState | null>((state, [rating, days]) => nextState(state, days, rating, W), null)!;
}

describe('FSRS-6 as published', () => {
  // open-spaced-repetition/ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts, "memory state using next_state[short-term]";
  // there taken from open-spaced-repetition/fsrs-rs, src/inference.rs.
  it('gives the memory state that fsrs-rs, py-fsrs and ts-fsrs test for', () => {
    const state = stateAfter([
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 3],
      [3, 8],
      [3, 21],
    ]);
    expect(state.stability).toBeCloseTo(53.62691, 4);
    expect(state.difficulty).toBeCloseTo(6.3574867, 4);
  });

  // The same file, "first repeat".
  it('gives the first states of ts-fsrs', () => {
    const first = ratings.map((rating) => nextState(null, 0, rating, W));
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  });

  // The same file, "ivl_history": each review on the day it fell due, those within learning steps on the same day.
  it('gives the intervals of ts-fsrs over thirteen reviews with two lapses', () => {
    const run: [Rating, boolean][] = [
      [3, true],
      [3, false],
      [3, false],
      [3, false],
      [3, false],
      [3, false],
      [1, true],
      [1, true],
      [3, false],
      [3, false],
      [3, false],
      [3, false],
      [3, false],
    ];
    let state: MemoryState | null = null;
    let elapsed = 0;
    const intervals = run.map(([rating, sameDayNext]) => {
      state = nextState(state, elapsed, rating, W);
      elapsed = sameDayNext ? 0 : nextIntervalDays(state.stability, 0.9, W);
      return elapsed;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  // open-spaced-repetition/fsrs-rs, src/model_v6.rs: test_forward, test_next_difficulty, test_next_stability,
  // test_power_forgetting_curve. In 32-bit floats.
  it('gives the states that fsrs-rs computes in its forward pass', () => {
    const run: [Rating, number][] = [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [1, 2],
      [2, 2],
    ];
    const states = run.map(([rating, days]) =>
      stateAfter([
        [rating, 0],
        [rating, days],
      ]),
    );
    const stability = [0.10088589, 3.2494123, 7.3153, 18.014914, 0.112798266, 4.4694576];
    const difficulty = [8.806304, 6.7404594, 2.1112142, 1.0, 8.806304, 6.7404594];
    for (const [index, state] of states.entries()) {
      expect(state.stability).toBeCloseTo(stability[index]!, 4);
      expect(state.difficulty).toBeCloseTo(difficulty[index]!, 4);
    }
  });

  it('moves difficulty, short-term and post-lapse stability as fsrs-rs does', () => {
    const shortTerm = ratings.map((rating) => nextState({ stability: 5, difficulty: 5 }, 0, rating, W));
    [8.341763, 6.6659956, 4.990228, 3.3144615].forEach((value, index) =>
      expect(shortTerm[index]!.difficulty).toBeCloseTo(value, 5),
    );
    [1.596818, 5, 5, 8.12961].forEach((value, index) => expect(shortTerm[index]!.stability).toBeCloseTo(value, 5));
    [1.0525396, 1.1894329, 1.3680838, 1.584989].forEach((value, index) => {
      const state = { stability: 5, difficulty: index + 1 };
      expect(nextForgetStability(state, 0.9 - index / 10, W)).toBeCloseTo(value, 5);
    });
  });

  it('forgets along the curve of fsrs-rs', () => {
    const curve = [
      [0, 1, 1],
      [1, 2, 0.9403443],
      [2, 3, 0.9253786],
      [3, 4, 0.9185229],
      [4, 4, 0.9],
      [5, 2, 0.8261359],
    ] as const;
    for (const [days, stability, recall] of curve) expect(retrievability(days, stability, W)).toBeCloseTo(recall, 6);
  });
});

describe('FSRS-6 against a plain computation from its formulae', () => {
  // The library rounds to eight decimals after each review.
  const near = (value: number, plain: number) =>
    expect(Math.abs(value - plain)).toBeLessThanOrEqual(3e-8 + Math.abs(plain) * 3e-7);

  const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
  const days = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2_000 }));
  const history = fc.array(fc.tuple(rating, days), { minLength: 1, maxLength: 300, size: 'max' });
  /** Weights between the default and those of a fitted deck, drawn one by one. */
  const fitted = [
    0.1456, 0.4186, 1.1104, 4.1315, 5.2417, 1.3098, 0.8975, 0.001, 1.5674, 0.0567, 0.9661, 2.0275, 0.1592, 0.2446,
    1.5071, 0.2272, 2.8755, 1.234, 0.56789, 0.1437, 0.2,
  ];
  const weights = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 })
    .map((shares) => W.map((weight, index) => weight + (fitted[index]! - weight) * shares[index]!));

  it('agrees at every step of long random histories, under any weights', () => {
    fc.assert(
      fc.property(weights, history, fc.double({ min: 0.7, max: 0.97, noNaN: true }), (w, reviews, retention) => {
        let state: MemoryState | null = null;
        for (const [given, elapsed] of reviews) {
          const before: PlainState | null = state && { s: state.stability, d: state.difficulty };
          const plain = plainNext(w, before, elapsed, given);
          state = nextState(state, elapsed, given, w);
          near(state.stability, plain.s);
          near(state.difficulty, plain.d);
          near(retrievability(elapsed, state.stability, w), plainRecall(w, elapsed, state.stability));
          near(
            nextForgetStability(state, 1, w),
            Math.max(0.001, plainForgotten(w, { s: state.stability, d: state.difficulty }, 1)),
          );
          const interval = Math.min(36_500, plainInterval(w, state.stability, retention));
          expect(Math.abs(nextIntervalDays(state.stability, retention, w) - Math.max(1, interval))).toBeLessThan(0.51);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not drift away over a long history', () => {
    const seeded = fc.sample(history, { seed: 1934, numRuns: 40 });
    for (const reviews of seeded) {
      let state: MemoryState | null = null;
      let plain: PlainState | null = null;
      for (const [given, elapsed] of reviews) {
        state = nextState(state, elapsed, given, W);
        plain = plainNext(W, plain, elapsed, given);
      }
      expect(Math.abs(state!.stability / plain!.s - 1)).toBeLessThan(1e-4);
      expect(Math.abs(state!.difficulty - plain!.d)).toBeLessThan(1e-6);
    }
  });
});

describe('what FSRS cannot take', () => {
  it('is refused by name instead of turning a student’s memory into NaN', () => {
    expect(() => nextState(null, 0, 0 as Rating, W)).toThrow(RangeError);
    expect(() => nextState(null, 0, 5 as Rating, W)).toThrow(RangeError);
    expect(() => nextState({ stability: 5, difficulty: 5 }, NaN, 3, W)).toThrow(RangeError);
    expect(() => nextState(null, 0, 3, W.slice(0, 19))).toThrow(RangeError);
    expect(() => nextState(null, 0, 3, W.with(20, NaN))).toThrow(RangeError);
    expect(() => nextIntervalDays(5, 1, W)).toThrow(RangeError);
  });

  it('does not include a day before the last review: that is the same day', () => {
    const state = { stability: 5, difficulty: 5 };
    expect(nextState(state, -1, 1, W)).toEqual(nextState(state, 0, 1, W));
    expect(retrievability(-1, 5, W)).toBe(1);
  });
});
