import { describe, expect, it } from 'vitest';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import { aMemory } from '../testing/memories';
import { forecastRecall, type ForecastMemory, type ForecastRequest } from './forecast';
import type { Asking } from './presentation';

const TODAY = 20_500;
const known: ForecastMemory = {
  ...aMemory([
    [TODAY - 20, 3],
    [TODAY - 18, 3],
  ]),
  asking: 'freely',
};
const unmetCards = (count: number, asking: Asking = 'freely') => Array.from({ length: count }, () => asking);
const pace = (newCards: number, answers: number) => () => ({ newCards, answers });
const forecast = (request: Partial<ForecastRequest>) =>
  forecastRecall({
    memories: Array.from({ length: 40 }, () => known),
    unmet: [],
    today: TODAY,
    until: TODAY + 60,
    pace: pace(10, 100),
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
    const [today] = forecast({ unmet: unmetCards(50) }).points;
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
    expect(onExamDay({ pace: pace(10, 20) }).recalled).toBeGreaterThan(onExamDay({ pace: pace(10, 0) }).recalled);
    const unmet = unmetCards(100);
    expect(onExamDay({ unmet }).recalled).toBeGreaterThan(onExamDay({}).recalled);
    expect(onExamDay({ unmet, pace: pace(1, 100) }).recalled).toBeLessThan(onExamDay({ unmet }).recalled);
  });

  it('leaves out what was only recognised, today and until it has been asked with nothing to choose from', () => {
    const recognised: ForecastMemory = {
      ...aMemory([[TODAY - 1, 3]]),
      asking: 'among options first',
      recalledEver: false,
      dueStudyDay: TODAY + 2,
    };
    const missed = { ...recognised, passedEver: false };
    const { points, onlyRecognised } = forecast({
      memories: [known, recognised, recognised, missed],
      until: TODAY + 20,
    });
    expect(onlyRecognised).toBe(2);
    expect(points[0]!.recalled).toBeLessThan(1);
    expect(points[0]!.recognised).toBeGreaterThan(1.5);
    // Due in two days: until then nothing has been asked, and one more round among options goes before for what was missed.
    expect(points[2]!.recalled).toBeLessThan(1);
    expect(points[3]!.recalled).toBeGreaterThan(2);
    expect(points[3]!.recalled).toBeLessThan(3);
    expect(points.at(-1)!.recalled).toBeGreaterThan(3);
  });

  it('does not take a first pick among options for recall', () => {
    const unmet = unmetCards(30, 'among options first');
    const tomorrow = onExamDay({ memories: [], unmet, pace: pace(30, 100), until: TODAY + 1 });
    expect(tomorrow.recalled).toBe(0);
    expect(tomorrow.recognised).toBeGreaterThan(20);
    const later = onExamDay({ memories: [], unmet, pace: pace(30, 100) });
    expect(later.recalled).toBeGreaterThan(20);
    expect(later.recalled + later.recognised).toBeLessThan(30);
  });

  it('takes a first answer from memory for recall as often as it is expected to be right', () => {
    const tomorrow = onExamDay({ memories: [], unmet: unmetCards(30), pace: pace(30, 100), until: TODAY + 1 });
    expect(tomorrow.recalled).toBeGreaterThan(10);
    expect(tomorrow.recalled).toBeLessThan(20);
  });

  it('never calls recalled what is always asked among options', () => {
    const on = onExamDay({ memories: [], unmet: unmetCards(30, 'among options') });
    expect(on.recalled).toBe(0);
    expect(on.recognised).toBeGreaterThan(20);
  });

  it('asks each day anew what it has room for, with what is due then', () => {
    const asked: { day: number; unseen: number; due: number }[] = [];
    onExamDay({
      unmet: unmetCards(25),
      until: TODAY + 4,
      pace: (day, work) => {
        asked.push({ day: day - TODAY, ...work });
        return { newCards: 10, answers: 100 };
      },
    });
    expect(asked.map(({ day, unseen }) => [day, unseen])).toEqual([
      [0, 25],
      [1, 15],
      [2, 5],
      [3, 0],
    ]);
    expect(asked[0]!.due).toBe(40);
    expect(asked[1]!.due).toBeLessThan(40);
  });

  it('never promises more than there are cards, and keeps within its band', () => {
    for (const { recalled, low, high } of forecast({ unmet: unmetCards(30) }).points) {
      expect(low).toBeLessThanOrEqual(recalled);
      expect(high).toBeGreaterThanOrEqual(recalled);
      expect(high).toBeLessThanOrEqual(70);
      expect(low).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives a day no more answers than it has, where many new cards come at once', () => {
    const none = forecast({ memories: [], unmet: unmetCards(300), pace: pace(300, 7), until: TODAY + 1 });
    expect(none.points[1]!.high).toBeLessThanOrEqual(7);
    expect(none.points[1]!.recalled).toBeGreaterThan(3);
  });

  it.each([
    [30, 100_000],
    [200, 150],
    [700, 400],
  ])(
    '%i days ahead at %i answers a day, is for a sample what it is for all, within half a percent',
    (days, answersPerDay) => {
      const memories = manyMemories(10_000);
      const unmet = Array.from({ length: 500 }, (_, index) => ASKINGS[index % 3]!);
      const request = { memories, unmet, pace: pace(20, answersPerDay), until: TODAY + days };
      const asked = { today: TODAY, settings: DEFAULT_REPLAY_SETTINGS, ...request };
      const exact = forecastRecall(asked, Infinity);
      const sampled = forecastRecall(asked);
      expect(sampled.points[0]).toEqual(exact.points[0]);
      for (const [index, point] of sampled.points.entries()) {
        const { recalled, recognised, ifNothingMore, high } = exact.points[index]!;
        expect(Math.abs(point.recalled - recalled)).toBeLessThan(0.005 * exact.total);
        expect(Math.abs(point.ifNothingMore - ifNothingMore)).toBeLessThan(0.005 * exact.total);
        expect(Math.abs(point.high - high)).toBeLessThan(0.005 * exact.total);
        expect(Math.abs(point.recognised - recognised)).toBeLessThan(0.005 * exact.total);
      }
    },
  );

  it('is the same every time', () => {
    const unmet = unmetCards(30, 'among options first');
    expect(forecast({ unmet })).toEqual(forecast({ unmet }));
  });
});

const ASKINGS: readonly Asking[] = ['freely', 'among options first', 'among options'];

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
    const asking = recalledEver ? 'freely' : ASKINGS[Math.floor(3 * draw())]!;
    return { stability, difficulty: 1 + 9 * draw(), lastStudyDay, dueStudyDay, recalledEver, passedEver: true, asking };
  });
}
