import { describe, expect, it } from 'vitest';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import { aMemory } from '../testing/memories';
import type { ExamAnswer } from './exam-plan';
import { DAYS_WITHOUT_EXAM, outlookOf, type OutlookRequest } from './exam-standing';
import type { Asking } from './presentation';

const TODAY = 20_500;
const unmetCards = (count: number) => Array.from({ length: count }, (): Asking => 'freely');
const exam = (days: number, minutesPerDay = 20): ExamAnswer => ({
  kind: 'planned',
  plan: { examDay: TODAY + days, minutesPerDay },
  newCards: 'as-needed',
});
const onTheLastDay = (answer: ExamAnswer | null, request: Partial<OutlookRequest>) =>
  outlookOf(answer, 10, {
    memories: [],
    unmet: unmetCards(300),
    today: TODAY,
    done: { introducedToday: 0, answeredDueToday: 0 },
    medianAnswerMs: null,
    settings: DEFAULT_REPLAY_SETTINGS,
    ...request,
  }).points.at(-1)!;

describe('the outlook', () => {
  it('of somebody whose day is full of what is due today does not take every day for such a one', () => {
    const backlog = Array.from({ length: 150 }, () => ({
      ...aMemory([[TODAY - 30, 3]]),
      asking: 'freely' as const,
      dueStudyDay: TODAY - 5,
    }));
    const { recalled } = onTheLastDay(exam(60), { memories: backlog });
    expect(recalled).toBeGreaterThan(300);
  });

  it('gives today no more answers than are left of its minutes', () => {
    const withMet = (introducedToday: number) =>
      onTheLastDay(exam(1, 10), { unmet: unmetCards(27), done: { introducedToday, answeredDueToday: 0 } }).recalled;
    expect(withMet(0)).toBeGreaterThan(withMet(10));
    expect(withMet(10)).toBeGreaterThan(0);
    expect(withMet(20)).toBe(0);
  });

  it('of the own number counts what has been met of it today', () => {
    const own = (introducedToday: number) =>
      onTheLastDay({ ...exam(1, 240), newCards: 'own' } as ExamAnswer, {
        done: { introducedToday, answeredDueToday: 0 },
      }).recalled;
    expect(own(0)).toBeGreaterThan(0);
    expect(own(5)).toBeCloseTo(own(0) / 2);
    expect(own(10)).toBe(0);
  });

  it('looks a month ahead where no exam is', () => {
    expect(onTheLastDay(null, {}).studyDay).toBe(TODAY + DAYS_WITHOUT_EXAM);
    expect(onTheLastDay(exam(-3), {}).studyDay).toBe(TODAY + DAYS_WITHOUT_EXAM);
    expect(onTheLastDay(exam(90), {}).studyDay).toBe(TODAY + 90);
  });
});
