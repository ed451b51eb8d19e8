import { describe, expect, it } from 'vitest';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import { aMemory } from '../testing/memories';
import { daysLeft, newCardsADay } from './exam-plan';
import { forecastRecall, type ForecastRequest } from './forecast';

const TODAY = 20_500;
const known = aMemory([
  [TODAY - 20, 3],
  [TODAY - 18, 3],
]);
const forecast = (request: Partial<ForecastRequest>) =>
  forecastRecall({
    memories: Array.from({ length: 40 }, () => known),
    unmet: 0,
    today: TODAY,
    until: TODAY + 60,
    newPerDay: 10,
    answersPerDay: 100,
    settings: DEFAULT_REPLAY_SETTINGS,
    ...request,
  });
const onExamDay = (request: Partial<ForecastRequest>) => forecast(request).points.at(-1)!;

describe('what will be known on the exam day', () => {
  it('runs from today to the exam, day by day when it is near and in at most 31 even steps when it is far', () => {
    const days = (until: number) => forecast({ until }).points.map((point) => point.studyDay - TODAY);
    expect(days(TODAY + 3)).toEqual([0, 1, 2, 3]);
    expect(days(TODAY + 100).slice(0, 3)).toEqual([0, 4, 8]);
    expect(days(TODAY + 101).at(-1)).toBe(101);
    expect(days(TODAY + 777).length).toBeLessThanOrEqual(32);
    expect(days(TODAY - 5)).toEqual([0]);
  });

  it('begins with what would be recalled today, studied or not', () => {
    const [today] = forecast({ unmet: 50 }).points;
    expect(today!.recalled).toBe(today!.ifNothingMore);
    expect(today!.recalled).toBeLessThan(40);
  });

  it('is more for whoever keeps the plan than for whoever stops, who forgets from day to day', () => {
    const { points } = forecast({});
    expect(points.at(-1)!.recalled).toBeGreaterThan(points.at(-1)!.ifNothingMore + 5);
    for (const [index, point] of points.entries()) {
      if (index > 0) expect(point.ifNothingMore).toBeLessThan(points[index - 1]!.ifNothingMore);
    }
  });

  it('grows with the answers a day allows, and with new cards met', () => {
    expect(onExamDay({ answersPerDay: 20 }).recalled).toBeGreaterThan(onExamDay({ answersPerDay: 0 }).recalled);
    expect(onExamDay({ unmet: 100 }).recalled).toBeGreaterThan(onExamDay({ unmet: 0 }).recalled);
    expect(onExamDay({ unmet: 100, newPerDay: 1 }).recalled).toBeLessThan(onExamDay({ unmet: 100 }).recalled);
  });

  it('leaves out today what was only recognised, and says how many', () => {
    const recognised = { ...known, recalledEver: false };
    const mixed = forecast({ memories: [known, recognised, recognised] });
    expect(mixed.onlyRecognised).toBe(2);
    expect(mixed.points[0]!.recalled).toBeLessThan(1);
    expect(mixed.points[1]!.recalled).toBeGreaterThan(2);
  });

  it('never promises more than there are cards, and keeps within its band', () => {
    for (const { recalled, low, high } of forecast({ unmet: 30 }).points) {
      expect(low).toBeLessThanOrEqual(recalled);
      expect(high).toBeGreaterThanOrEqual(recalled);
      expect(high).toBeLessThanOrEqual(70);
      expect(low).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the same every time', () => {
    expect(forecast({ unmet: 30 })).toEqual(forecast({ unmet: 30 }));
  });
});

describe('new cards a day before an exam', () => {
  const plan = { examDay: TODAY + 30, minutesPerDay: 30 };

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
