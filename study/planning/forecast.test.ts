import { describe, expect, it } from 'vitest';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import { aMemory } from '../testing/memories';
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
    const missed = { ...recognised, passedEver: false };
    const mixed = forecast({ memories: [known, recognised, recognised, missed] });
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

  it('gives a day no more answers than it has, where many new cards come at once', () => {
    const none = forecast({ memories: [], unmet: 300, newPerDay: 300, answersPerDay: 7, until: TODAY + 1 });
    expect(none.points[1]!.high).toBeLessThanOrEqual(7);
    expect(none.points[1]!.recalled).toBeGreaterThan(5);
  });

  it.each([
    [30, 100_000],
    [200, 150],
    [700, 400],
  ])(
    '%i days ahead at %i answers a day, is for a sample what it is for all, within half a percent',
    (days, answersPerDay) => {
      const memories = manyMemories(10_000);
      const request = { memories, unmet: 500, newPerDay: 20, answersPerDay, until: TODAY + days };
      const asked = { today: TODAY, settings: DEFAULT_REPLAY_SETTINGS, ...request };
      const exact = forecastRecall(asked, Infinity);
      const sampled = forecastRecall(asked);
      expect(sampled.points[0]).toEqual(exact.points[0]);
      for (const [index, point] of sampled.points.entries()) {
        const { recalled, ifNothingMore, high } = exact.points[index]!;
        expect(Math.abs(point.recalled - recalled)).toBeLessThan(0.005 * exact.total);
        expect(Math.abs(point.ifNothingMore - ifNothingMore)).toBeLessThan(0.005 * exact.total);
        expect(Math.abs(point.high - high)).toBeLessThan(0.005 * exact.total);
      }
    },
  );

  it('is the same every time', () => {
    expect(forecast({ unmet: 30 })).toEqual(forecast({ unmet: 30 }));
  });
});

/** Of all stabilities from a day to eight months, asked in time or late, one in ten only recognised. Always the same. */
function manyMemories(count: number): ForecastRequest['memories'] {
  let seed = 1_953;
  const draw = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) / (1 << 24);
  };
  return Array.from({ length: count }, () => {
    const stability = Math.exp(5.5 * draw());
    const lastStudyDay = TODAY - Math.floor(draw() * Math.min(1.2 * stability, 300));
    const dueStudyDay = lastStudyDay + Math.max(1, Math.round(stability));
    const recalledEver = draw() > 0.1;
    return { stability, difficulty: 1 + 9 * draw(), lastStudyDay, dueStudyDay, recalledEver, passedEver: true };
  });
}
