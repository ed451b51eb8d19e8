import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import { aMemory } from '../testing/memories';
import { activityWeeks, daysInARow } from './activity';
import { confusionsOf } from './confusions';
import { dueByDay, knowledgeOf } from './knowledge';

/** Monday, 16 November 2026. */
const MONDAY = 20_773;
const active = (studyDay: number, answers = 5) => ({ studyDay, answers, minutes: 2 });

describe('the calendar of what a student did', () => {
  it('runs from Monday to Sunday, empty days as zero, days to come as nothing', () => {
    const [before, now] = activityWeeks([active(MONDAY - 1, 7), active(MONDAY + 2)], MONDAY + 2, 2);
    expect(before!.monday).toBe(MONDAY - 7);
    expect(before!.days[6]).toEqual(active(MONDAY - 1, 7));
    expect(now!.days.map((day) => day?.answers ?? null)).toEqual([0, 0, 5, null, null, null, null]);
  });

  it('puts every one of a fortnight of days under its own weekday', () => {
    for (let today = MONDAY - 7; today < MONDAY + 7; today++) {
      const week = activityWeeks([], today, 1)[0]!;
      expect(week.days.filter((day) => day !== null).length).toBe(((today - MONDAY + 14) % 7) + 1);
    }
  });

  it('does not end a run of days before the day is over', () => {
    const days = [active(MONDAY - 3), active(MONDAY - 2), active(MONDAY - 1)];
    expect(daysInARow(days, MONDAY)).toBe(3);
    expect(daysInARow([...days, active(MONDAY)], MONDAY)).toBe(4);
    expect(daysInARow(days, MONDAY + 1)).toBe(0);
    expect(daysInARow([active(MONDAY - 3), active(MONDAY - 2, 0), active(MONDAY - 1)], MONDAY)).toBe(1);
  });
});

describe('how well a theme is known', () => {
  const recalled = aMemory([
    [MONDAY - 30, 3],
    [MONDAY - 27, 3],
  ]);
  const recognised = { ...recalled, recalledEver: false };
  const shaky = { ...recalled, recalledEver: false, passedEver: false };

  it('keeps what was recalled apart from what was only recognised, missed or never met', () => {
    const cards = [recalled, recognised, shaky, null].map((memory) => ({ groups: ['terror'], memory }));
    const [terror, economy] = knowledgeOf(cards, ['terror', 'economy'], MONDAY, DEFAULT_REPLAY_SETTINGS);
    expect(terror).toMatchObject({ total: 4, recalled: 1, recognised: 1, shaky: 1, unmet: 1 });
    expect(terror!.expectedToday).toBeGreaterThan(0.3);
    expect(terror!.expectedToday).toBeLessThan(1);
    expect(economy).toMatchObject({ group: 'economy', total: 0, expectedToday: 0 });
  });

  it('falls as the days pass', () => {
    const on = (day: number) =>
      knowledgeOf([{ groups: ['terror'], memory: recalled }], ['terror'], day, DEFAULT_REPLAY_SETTINGS)[0]!;
    expect(on(MONDAY + 20).expectedToday).toBeLessThan(on(MONDAY).expectedToday);
  });
});

describe('what comes in the next days', () => {
  it('counts what is overdue today and leaves out what is further away', () => {
    expect(dueByDay([MONDAY - 9, MONDAY, MONDAY + 1, MONDAY + 3, MONDAY + 40], MONDAY, 3)).toEqual([2, 1, 0]);
  });
});

describe('what a student mixes up', () => {
  const on = (card: string) => card as CardId;

  it('is a pair picked for one another at least twice, whichever way round', () => {
    const picks = [
      { card: on('who-led'), right: 'actor/yezhov', picked: 'actor/yagoda', times: 1 },
      { card: on('who-fell'), right: 'actor/yagoda', picked: 'actor/yezhov', times: 2 },
      { card: on('who-fell'), right: 'actor/yagoda', picked: 'actor/beria', times: 1 },
      { card: on('what-was'), right: 'term/kulak', picked: 'term/nepman', times: 4 },
    ];
    expect(confusionsOf(picks)).toEqual([
      { a: 'term/kulak', b: 'term/nepman', times: 4, cards: ['what-was'] },
      { a: 'actor/yagoda', b: 'actor/yezhov', times: 3, cards: ['who-fell', 'who-led'] },
    ]);
  });

  it('is not a pair of dates', () => {
    const pick = { card: on('when'), right: 'date/1934-12-01', picked: 'date/1936-08-19', times: 2 };
    expect(confusionsOf([pick])).toEqual([]);
    expect(confusionsOf([pick], () => true)).toHaveLength(1);
  });
});
