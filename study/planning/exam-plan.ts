import type { StudyDay } from '../time';
import { SECONDS_PER_NEW_CARD, SECONDS_PER_DUE_CARD } from './minutes';

/** When a person sits their exam and how long they mean to study each day until then. */
export type ExamPlan = { examDay: StudyDay; minutesPerDay: number };

export const FEWEST_MINUTES_A_DAY = 5;
export const MOST_MINUTES_A_DAY = 240;
/** An exam is at most this far away: school courses run two years. */
export const LONGEST_PLAN_DAYS = 800;

/** Study days left before the exam, 0 on its day and negative after it. */
export function daysLeft(plan: Pick<ExamPlan, 'examDay'>, today: StudyDay): number {
  return plan.examDay - today;
}

/**
 * New cards a day that meet all of them in time, within the minutes: every new card early enough to be seen again, so the last
 * one comes a week before the exam, or half-way where less than a fortnight is left. Due cards come first; what is left of the
 * minutes after them bounds the new ones. At least one a day while any are unseen and minutes are left; 0 from the exam on.
 */
export function newCardsADay(
  plan: ExamPlan,
  { today, unseen, due, medianAnswerMs = null }: Workload & { today: StudyDay },
): number {
  const left = daysLeft(plan, today);
  if (left <= 0 || unseen <= 0) return 0;
  const daysForNew = Math.max(1, left - Math.min(7, Math.floor(left / 2)));
  const wanted = Math.ceil(unseen / daysForNew);
  const secondsDue = medianAnswerMs === null ? SECONDS_PER_DUE_CARD : medianAnswerMs / 1000;
  const secondsNew = secondsDue * (SECONDS_PER_NEW_CARD / SECONDS_PER_DUE_CARD);
  const affordable = Math.floor((plan.minutesPerDay * 60 - due * secondsDue) / secondsNew);
  return Math.max(0, Math.min(wanted, affordable, unseen));
}

export type Workload = {
  /** Cards of the person's decks not met yet, and those due today. */
  unseen: number;
  due: number;
  medianAnswerMs?: number | null;
};
