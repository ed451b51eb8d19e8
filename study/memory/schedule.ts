import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from '../review/review';
import type { ReplaySettings } from './memory';

/**
 * The only file that knows ts-fsrs. It takes the formulae of FSRS-6 from it and nothing else: no dates (the library counts UTC
 * days, py-fsrs counts 24 hours; on one real log they agreed on a tenth of the cards), no learning steps, no fuzz.
 */

/** What FSRS-6 holds of one card: stability in days (recall falls to 90 % after that many), difficulty 1–10. */
export type MemoryState = { stability: number; difficulty: number };

/** Names formulae, library and the rules of replay.ts together: raise it when any of them could give another memory. */
export const SCHEDULER_VERSION = 'fsrs-6 ts-fsrs-5.4.2 clio-1';

/** The published default weights of FSRS-6, written out so that a new release of the library cannot move anybody's memory. */
export const DEFAULT_PARAMETERS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

export const DEFAULT_RETENTION = 0.9;
export const LOWEST_RETENTION = 0.7;
export const HIGHEST_RETENTION = 0.97;

/** How a person's memories are computed who has set nothing. */
export const DEFAULT_REPLAY_SETTINGS: ReplaySettings = {
  schedulerVersion: SCHEDULER_VERSION,
  parameters: DEFAULT_PARAMETERS,
  retention: DEFAULT_RETENTION,
};

/**
 * The state after a rating, `elapsedDays` study days after the last one; null before the first. Days below zero (a student
 * who travelled west) count as the same day, for which FSRS-6 has its short-term formula. Throws RangeError for anything but
 * ratings 1–4 and finite days: the library answers rating 0 with NaN.
 */
export function nextState(
  state: MemoryState | null,
  elapsedDays: number,
  rating: Rating,
  parameters: readonly number[],
): MemoryState {
  if (rating !== 1 && rating !== 2 && rating !== 3 && rating !== 4) throw new RangeError(`No rating: ${rating}`);
  return algorithmFor(parameters).next_state(state, sinceLast(elapsedDays), rating);
}

/** Days until recall falls to `retention`, whole and at least 1. Throws RangeError for a retention outside (0, 1). */
export function nextIntervalDays(stability: number, retention: number, parameters: readonly number[]): number {
  return Math.min(Math.max(1, Math.round(stability * intervalModifier(retention, parameters))), LONGEST_INTERVAL_DAYS);
}

/** The stability in days that forgetting would leave at probability of recall `recall`, before any relearning. */
export function nextForgetStability(
  { stability, difficulty }: MemoryState,
  recall: number,
  parameters: readonly number[],
): number {
  return algorithmFor(parameters).next_forget_stability(difficulty, stability, recall);
}

/**
 * The probability of recall after `elapsedDays` study days. For ordering and for forecasts by the day: never show it for the
 * same day, where FSRS-6 predicts worse than a constant would.
 */
export function retrievability(elapsedDays: number, stability: number, parameters: readonly number[]): number {
  return algorithmFor(parameters).forgetting_curve(sinceLast(elapsedDays), stability);
}

const LONGEST_INTERVAL_DAYS = 36_500;

function sinceLast(elapsedDays: number): number {
  if (!Number.isFinite(elapsedDays)) throw new RangeError(`No number of days: ${elapsedDays}`);
  return Math.max(0, elapsedDays);
}

/** Preparing weights costs as much as ten reviews; people who share an array of weights share the preparation. */
const algorithms = new WeakMap<readonly number[], FSRSAlgorithm>();

function algorithmFor(parameters: readonly number[]): FSRSAlgorithm {
  let algorithm = algorithms.get(parameters);
  if (!algorithm) {
    // The library takes the default weights, silently, for arrays of another length.
    if (parameters.length !== DEFAULT_PARAMETERS.length || !parameters.every(Number.isFinite)) {
      throw new RangeError(`FSRS-6 takes ${DEFAULT_PARAMETERS.length} finite weights, not [${parameters.join(', ')}]`);
    }
    algorithm = new FSRSAlgorithm({
      w: parameters,
      enable_fuzz: false,
      enable_short_term: true,
      learning_steps: [],
      relearning_steps: [],
    });
    algorithms.set(parameters, algorithm);
  }
  return algorithm;
}

const modifiers = new WeakMap<readonly number[], Map<number, number>>();

function intervalModifier(retention: number, parameters: readonly number[]): number {
  const known = modifiers.get(parameters)?.get(retention);
  if (known !== undefined) return known;
  if (!(retention > 0 && retention < 1)) throw new RangeError(`Retention must lie between 0 and 1: ${retention}`);
  const modifier = algorithmFor(parameters).calculate_interval_modifier(retention);
  if (!modifiers.has(parameters)) modifiers.set(parameters, new Map());
  modifiers.get(parameters)!.set(retention, modifier);
  return modifier;
}
