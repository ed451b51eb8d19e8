import type { ReplaySettings } from '../memory/memory';
import type { StudyDay } from '../time';
import { answersADay, daysLeft, type ExamAnswer, type NewCardsChoice } from './exam-plan';
import { forecastRecall, type Forecast, type ForecastMemory } from './forecast';

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
  unmet: number;
  today: StudyDay;
  newPerDay: number;
  medianAnswerMs: number | null;
  settings: ReplaySettings;
};

/**
 * The forecast to the exam day within its minutes; where none is ahead, of a month in which everything due is answered.
 */
export function outlookOf(standing: ExamStanding, request: OutlookRequest): Forecast {
  const { today, newPerDay, medianAnswerMs } = request;
  if (standing.kind !== 'ahead') {
    return forecastRecall({ ...request, until: today + DAYS_WITHOUT_EXAM, answersPerDay: Number.MAX_SAFE_INTEGER });
  }
  const answersPerDay = answersADay(standing.minutesPerDay, newPerDay, medianAnswerMs);
  return forecastRecall({ ...request, until: standing.examDay, answersPerDay });
}
