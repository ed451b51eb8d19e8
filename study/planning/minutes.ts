/** Seconds that one answer takes with its feedback, before we know a person's own pace. */
const SECONDS_DUE = 12;
const SECONDS_NEW = 30;

/**
 * About how many minutes a queue will take, at least 1 where it holds anything. New cards weigh more than double: they are read,
 * and most come back once. `medianAnswerMs` is the person's own pace on due cards where it is known.
 */
export function estimateMinutes(counts: { due: number; fresh: number }, medianAnswerMs: number | null = null): number {
  const secondsDue = medianAnswerMs === null ? SECONDS_DUE : medianAnswerMs / 1000;
  const seconds = counts.due * secondsDue + (counts.fresh * secondsDue * SECONDS_NEW) / SECONDS_DUE;
  return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}
