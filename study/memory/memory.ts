import type { CardId, ReviewId } from '../ids';
import type { Instant, StudyDay } from '../time';

/**
 * What the reviews imply for one person and card. Never written by hand: always the result of `replay`, or of folding one
 * more review onto the result of `replay`, which is the same.
 */
export type Memory = {
  card: CardId;
  /** FSRS stability in days and difficulty 1–10; null while no schedule-moving review has been seen: the card is still new. */
  stability: number | null;
  difficulty: number | null;
  dueStudyDay: StudyDay;
  /** Day of the first review of any purpose `schedule`; counts against the daily allowance of new cards. */
  firstStudyDay: StudyDay;
  /** Day of the last schedule-moving review. */
  lastStudyDay: StudyDay | null;
  /** Was there a pass (Hard or better) on `lastStudyDay`? A later Again of that day then caps the day's interval. */
  passedOnLastStudyDay: boolean;
  /** Cap in days on the interval given on `lastStudyDay`; null where none applies. */
  intervalCapDays: number | null;
  /** Schedule-moving reviews, and Agains after a first pass. */
  reviewCount: number;
  lapseCount: number;
  /** A pass by any presentation; and a pass without options (recall, not recognition). */
  passedEver: boolean;
  recalledEver: boolean;
  /** The last review folded in, in (effectiveAt, id) order: anything earlier that arrives later means a replay. */
  lastReviewAt: Instant;
  lastReviewId: ReviewId;
};

export type ReplaySettings = {
  schedulerVersion: string;
  /** FSRS-6 weights, 21 of them. */
  parameters: readonly number[];
  /** Desired probability of recall on the due day, 0.7–0.97. */
  retention: number;
};
