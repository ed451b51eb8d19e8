import type { ReplaySettings } from '../memory/memory';
import type { StudyDay } from '../time';
import {
  answersADay,
  daysLeft,
  newAllowance,
  type DayUnderWay,
  type ExamAnswer,
  type NewCardsChoice,
} from './exam-plan';
import { forecastRecall, type Forecast, type ForecastMemory, type Pace } from './forecast';
import type { Asking } from './presentation';

/** Where a person stands with their exam. */
export type ExamStanding =
  | { kind: 'unasked' }
  | { kind: 'put-off' }
  | { kind: 'ahead'; examDay: StudyDay; daysLeft: number; minutesPerDay: number; newCards: NewCardsChoice }
  | { kind: 'over'; examDay: StudyDay };

/** What an answer given some time ago means today: an exam is ahead until its own day is over. */
export function examStanding(answer: ExamAnswer | null, today: StudyDay): ExamStanding {
  if (answer === null) return { kind: 'unasked' };
  if (answer.kind === 'put-off') return { kind: 'put-off' };
  const { plan, newCards } = answer;
  const left = daysLeft(plan, today);
  return left < 0 ? { kind: 'over', examDay: plan.examDay } : { kind: 'ahead', ...plan, daysLeft: left, newCards };
}

/** How far ahead is looked where no exam is: a month is as far as a guess at somebody's habits is worth. */
export const DAYS_WITHOUT_EXAM = 30;

export type OutlookRequest = {
  memories: readonly ForecastMemory[];
  unmet: readonly Asking[];
  today: StudyDay;
  /** What has been done of today already. */
  done: Pick<DayUnderWay, 'introducedToday' | 'answeredDueToday'>;
  medianAnswerMs: number | null;
  settings: ReplaySettings;
};

/**
 * The forecast to the exam day within its minutes, each day with the new cards that it would bring then, today with what is left of
 * it; where no exam is ahead, of a month in which everything due is answered. `own` is the person's own number of new cards a day.
 */
export function outlookOf(answer: ExamAnswer | null, own: number, request: OutlookRequest): Forecast {
  const { memories, unmet, today, settings } = request;
  const standing = examStanding(answer, today);
  const until = standing.kind === 'ahead' ? standing.examDay : today + DAYS_WITHOUT_EXAM;
  const minutesPerDay = standing.kind === 'ahead' ? standing.minutesPerDay : null;
  return forecastRecall({ memories, unmet, today, until, pace: paceOf(answer, own, minutesPerDay, request), settings });
}

function paceOf(
  answer: ExamAnswer | null,
  own: number,
  minutesPerDay: number | null,
  { today, done, medianAnswerMs }: OutlookRequest,
): Pace {
  return (day, work) => {
    const { introducedToday, answeredDueToday } = day === today ? done : NOTHING_DONE;
    const allowance = newAllowance(answer, own, day, { ...work, introducedToday, answeredDueToday, medianAnswerMs });
    const newCards = Math.max(0, allowance - introducedToday);
    if (minutesPerDay === null) return { newCards, answers: Infinity };
    const met = Math.min(newCards, work.unseen) + introducedToday;
    const answers = answersADay(minutesPerDay, met, medianAnswerMs) - introducedToday - answeredDueToday;
    return { newCards, answers: Math.max(0, answers) };
  };
}

const NOTHING_DONE = { introducedToday: 0, answeredDueToday: 0 };
