/** Seconds that one answer takes with its feedback, before we know a person's own pace. New cards are read, and most come back. */
export const SECONDS_PER_DUE_CARD = 12;
export const SECONDS_PER_NEW_CARD = 30;

/**
 * About how many minutes a queue will take; at least 1 where it holds anything. `medianAnswerMs` is the person's own pace on due
 * cards where it is known; new cards then take as many times longer as they do by default.
 */
export function estimateMinutes(counts: { due: number; fresh: number }, medianAnswerMs: number | null = null): number {
  const secondsDue = medianAnswerMs === null ? SECONDS_PER_DUE_CARD : medianAnswerMs / 1000;
  const secondsNew = (secondsDue * SECONDS_PER_NEW_CARD) / SECONDS_PER_DUE_CARD;
  const seconds = counts.due * secondsDue + counts.fresh * secondsNew;
  return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}
