import { describe, expect, it } from 'vitest';
import { answersADay, daysLeft, newAllowance, newCardsADay, planFaults, type ExamAnswer } from './exam-plan';

const TODAY = 20_500;
const plan = { examDay: TODAY + 30, minutesPerDay: 30 };

describe('new cards a day before an exam', () => {
  it('meet all of them with a week to spare', () => {
    expect(daysLeft(plan, TODAY)).toBe(30);
    expect(newCardsADay(plan, { today: TODAY, unseen: 230, due: 0 })).toBe(10);
  });

  it('are fewer where the minutes go to due cards, and none where those take them all', () => {
    const many = { today: TODAY, unseen: 2_000 };
    expect(newCardsADay(plan, { ...many, due: 0 })).toBe(60);
    expect(newCardsADay(plan, { ...many, due: 100 })).toBe(20);
    expect(newCardsADay(plan, { ...many, due: 500 })).toBe(0);
  });

  it('are at most what is left, and none on the day itself or after it', () => {
    expect(newCardsADay(plan, { today: TODAY + 29, unseen: 3, due: 0 })).toBe(3);
    expect(newCardsADay(plan, { today: TODAY + 30, unseen: 3, due: 0 })).toBe(0);
    expect(newCardsADay(plan, { today: TODAY + 40, unseen: 3, due: 0 })).toBe(0);
  });
});

describe("a day's allowance of new cards", () => {
  const begun = { unseen: 230, due: 40, introducedToday: 0, answeredDueToday: 0 };
  const planned: ExamAnswer = { kind: 'planned', plan, newCards: 'as-needed' };

  it('is what the exam takes', () => {
    expect(newAllowance(planned, 5, TODAY, begun)).toBe(10);
  });

  it('stays what it was in the morning while the day is studied', () => {
    const tight: ExamAnswer = { ...planned, plan: { ...plan, minutesPerDay: 10 } };
    const morning = newAllowance(tight, 5, TODAY, begun);
    expect(morning).toBe(4);
    for (let done = 0; done <= 4; done++) {
      const later = { unseen: 230 - done, due: 40 - 8 * done, introducedToday: done, answeredDueToday: 8 * done };
      expect(newAllowance(tight, 5, TODAY, later)).toBe(morning);
    }
  });

  it("is the student's own number where they fixed it, have no plan, put it off, or have sat the exam", () => {
    expect(newAllowance({ ...planned, newCards: 'own' }, 5, TODAY, begun)).toBe(5);
    expect(newAllowance(null, 5, TODAY, begun)).toBe(5);
    expect(newAllowance({ kind: 'put-off' }, 5, TODAY, begun)).toBe(5);
    expect(newAllowance(planned, 5, TODAY + 30, begun)).toBe(0);
    expect(newAllowance(planned, 5, TODAY + 31, begun)).toBe(5);
  });
});

describe('the answers that fit a day', () => {
  it('are five a minute, fewer with new cards among them, none where those take the whole day', () => {
    expect(answersADay(30, 0, null)).toBe(150);
    expect(answersADay(30, 10, null)).toBe(135);
    expect(answersADay(5, 200, null)).toBe(0);
  });

  it("follow the student's own pace once it is known", () => {
    expect(answersADay(30, 0, 6_000)).toBe(300);
  });
});

describe('a plan', () => {
  it('may be for today, and for two school years from now, and takes minutes that a day has', () => {
    expect(planFaults({ examDay: TODAY, minutesPerDay: 5 }, TODAY)).toEqual([]);
    expect(planFaults({ examDay: TODAY + 800, minutesPerDay: 240 }, TODAY)).toEqual([]);
  });

  it('says what is wrong with it', () => {
    expect(planFaults({ examDay: TODAY - 1, minutesPerDay: 20 }, TODAY)).toEqual(['day-over']);
    expect(planFaults({ examDay: TODAY + 801, minutesPerDay: 4 }, TODAY)).toEqual(['day-too-far', 'minutes']);
    expect(planFaults({ examDay: NaN, minutesPerDay: 20.5 }, TODAY)).toEqual(['day-over', 'minutes']);
  });
});
