import type { StudyDay } from '../time';
import { SECONDS_PER_NEW_CARD, SECONDS_PER_DUE_CARD } from './minutes';

/** When a person sits their exam and how long they mean to study each day until then. */
export type ExamPlan = { examDay: StudyDay; minutesPerDay: number };

export const FEWEST_MINUTES_A_DAY = 5;
export const MOST_MINUTES_A_DAY = 240;
/** An exam is at most this far away: school courses run two years. */
export const LONGEST_PLAN_DAYS = 800;

/**
 * What a person said when Clio asked for their exam. `newCards: 'own'` is the number of their settings, `as-needed` what the exam
 * day takes. Not having been asked yet is the absence of an answer.
 */
export type ExamAnswer = { kind: 'put-off' } | { kind: 'planned'; plan: ExamPlan; newCards: NewCardsChoice };
export type NewCardsChoice = 'as-needed' | 'own';

/** Why a plan cannot be: each names the field at fault. */
export type PlanFault = 'day-over' | 'day-too-far' | 'minutes';

/** What is wrong with a plan made today; empty where nothing is. */
export function planFaults({ examDay, minutesPerDay }: ExamPlan, today: StudyDay): PlanFault[] {
  const faults: PlanFault[] = [];
  const left = examDay - today;
  if (!Number.isInteger(examDay) || left < 0) faults.push('day-over');
  else if (left > LONGEST_PLAN_DAYS) faults.push('day-too-far');
  const whole = Number.isInteger(minutesPerDay);
  if (!whole || minutesPerDay < FEWEST_MINUTES_A_DAY || minutesPerDay > MOST_MINUTES_A_DAY) faults.push('minutes');
  return faults;
}

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

/**
 * The day's allowance of new cards: what the exam takes, reckoned from how the day began, so that it does not melt away while it
 * is used up; or the person's own number, where they chose so, have no plan, or their exam is over.
 */
export function newAllowance(
  answer: ExamAnswer | null,
  own: number,
  today: StudyDay,
  { unseen, due, introducedToday, answeredDueToday, medianAnswerMs = null }: DayUnderWay,
): number {
  if (!followsPlan(answer, today)) return own;
  const begun = { unseen: unseen + introducedToday, due: due + answeredDueToday };
  return newCardsADay(answer.plan, { today, ...begun, medianAnswerMs });
}

/** Whether the exam decides how many new cards come; then a day's workload is worth counting. */
export function followsPlan(
  answer: ExamAnswer | null,
  today: StudyDay,
): answer is ExamAnswer & { kind: 'planned'; newCards: 'as-needed' } {
  return answer?.kind === 'planned' && answer.newCards === 'as-needed' && daysLeft(answer.plan, today) >= 0;
}

/** How many cards a day's minutes have room for: due ones, after the longer time that new ones take. */
export function answersADay(minutesPerDay: number, newPerDay: number, medianAnswerMs: number | null): number {
  const secondsDue = medianAnswerMs === null ? SECONDS_PER_DUE_CARD : medianAnswerMs / 1000;
  const longer = secondsDue * (SECONDS_PER_NEW_CARD / SECONDS_PER_DUE_CARD - 1);
  return Math.max(0, Math.floor((minutesPerDay * 60 - newPerDay * longer) / secondsDue));
}

export type DayUnderWay = Workload & { introducedToday: number; answeredDueToday: number };
