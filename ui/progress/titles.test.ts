import { describe, expect, it } from 'vitest';
import type { Forecast, ForecastPoint } from '@/study/planning/forecast';
import { activityWeeks } from '@/study/progress/activity';
import { dayWords, fieldDate, weekdayWords } from './day-words';
import {
  activityTitle,
  comingTitle,
  forecastTitle,
  KIND_TITLES,
  knowledgeTitle,
  mixedUpTitle,
  THEME_TITLES,
} from './titles';

/** Monday, 16 November 2026. */
const TODAY = 20_773;
const point = (studyDay: number, recalled: number): ForecastPoint => ({
  studyDay,
  recalled,
  low: recalled,
  high: recalled,
  recognised: 0,
  ifNothingMore: recalled,
});
const outlook = (points: ForecastPoint[], given: Partial<Forecast> = {}): Forecast => ({
  points,
  total: 100,
  onlyRecognised: 0,
  unmet: 0,
  ...given,
});

describe('the days of a picture', () => {
  it('are written as people write them, with a year only where it is another', () => {
    expect(dayWords(TODAY, TODAY)).toBe('16 November');
    expect(dayWords(TODAY + 177, TODAY)).toBe('12 May 2027');
    expect(fieldDate(TODAY + 177)).toBe('2027-05-12');
    expect([0, 1, 2, 6, 7].map((days) => weekdayWords(TODAY + days, TODAY))).toEqual([
      'today',
      'tomorrow',
      'Wednesday 18 November',
      'Sunday 22 November',
      'Monday 23 November',
    ]);
  });
});

describe('the title of the forecast', () => {
  const day = TODAY + 30;
  it('says how much would be recalled today, and on the day', () => {
    expect(forecastTitle(outlook([point(TODAY, 71.4), point(day, 82.6)]), TODAY)).toBe(
      'You would recall 71 of 100 today, 83 on 16 December if you go on',
    );
  });

  it('does not call somebody’s first evening a nought', () => {
    const begun = [point(TODAY, 0), point(day, 60)];
    expect(forecastTitle(outlook(begun, { onlyRecognised: 10 }), TODAY)).toBe(
      'You have recognised 10 of 100, and would recall 60 on 16 December if you go on',
    );
    expect(forecastTitle(outlook(begun), TODAY)).toBe('You would recall 60 of 100 on 16 December if you go on');
  });

  it('looks no further than an exam that is today', () => {
    expect(forecastTitle(outlook([point(TODAY, 71)]), TODAY)).toBe('You would recall 71 of 100 today');
  });
});

describe('the title of what is known', () => {
  const group = (name: string, expectedToday: number, given = {}) => ({
    name,
    group: name,
    total: 40,
    unmet: 10,
    shaky: 5,
    recognised: 5,
    recalled: 20,
    expectedToday,
    ...given,
  });

  it('names what is known best and least', () => {
    const themes = [group('War', 4), group('Terror', 19), group('Economy', 9)];
    expect(knowledgeTitle(themes, THEME_TITLES)).toBe('You know Terror best and War least');
    expect(knowledgeTitle([group('Dates', 19), group('Views', 3)], KIND_TITLES)).toBe(
      'Dates come to you most easily, views least',
    );
  });

  it('names no least among several that nothing is known of', () => {
    const unmet = { recalled: 0, recognised: 0, shaky: 0, unmet: 40 };
    const themes = [group('War', 0, unmet), group('Terror', 1), group('Economy', 0, unmet)];
    expect(knowledgeTitle(themes, THEME_TITLES)).toBe('So far you know Terror best');
    expect(knowledgeTitle(themes.slice(0, 2), THEME_TITLES)).toBe('You know Terror best and War least');
  });

  it('compares nothing where there is one group, or nothing is recalled yet', () => {
    expect(knowledgeTitle([group('Terror', 19)], THEME_TITLES)).toBe('You would recall 19 of 40 today: Terror');
    const begun = group('Terror', 0, { recalled: 0 });
    expect(knowledgeTitle([begun, group('War', 0, { recalled: 0 })], THEME_TITLES)).toBe(
      'You have begun to recognise these themes',
    );
    const unmet = group('Terror', 0, { recalled: 0, recognised: 0, shaky: 0, unmet: 40 });
    expect(knowledgeTitle([unmet], THEME_TITLES)).toBe('You have still to meet these themes');
  });
});

describe('the title of what comes', () => {
  it('counts the cards, and names the fullest day', () => {
    expect(comingTitle([2, 0, 5, 1], TODAY)).toBe(
      '8 cards come back in the next 4 days, 5 of them on Wednesday 18 November',
    );
    expect(comingTitle([5, 2], TODAY)).toBe('7 cards come back in the next 2 days, 5 of them today');
  });

  it('is plain where there is one card, one day, or nothing', () => {
    expect(comingTitle([0, 1], TODAY)).toBe('One card comes back tomorrow');
    expect(comingTitle([0, 0, 9], TODAY)).toBe('9 cards come back on Wednesday 18 November');
    expect(comingTitle([0, 0, 0], TODAY)).toBe('No card comes back in the next 3 days');
  });
});

describe('the title of the calendar', () => {
  const day = (studyDay: number, answers: number, minutes = 4) => ({ studyDay, answers, minutes });
  const titled = (...days: ReturnType<typeof day>[]) => activityTitle(activityWeeks(days, TODAY, 26), TODAY);

  it('counts days of study, never days without', () => {
    expect(titled(day(TODAY - 40, 600), day(TODAY - 9, 500), day(TODAY, 140))).toBe(
      'You studied on three days since 7 October: 1,240 answers',
    );
  });

  it('welcomes a first day', () => {
    expect(titled(day(TODAY, 10))).toBe('Your first day here: 10 answers in about four minutes');
    expect(titled(day(TODAY - 4, 1))).toBe('You studied on 12 November: one answer');
    expect(titled()).toBe('Nothing was studied since 25 May');
  });
});

it('the title of what is mixed up names the pair that is mixed up most', () => {
  const pair = { a: 'Nikolai Yezhov', b: 'Genrikh Yagoda' };
  expect(mixedUpTitle([pair])).toBe('You mix up Nikolai Yezhov and Genrikh Yagoda');
  expect(mixedUpTitle([pair, pair, pair])).toBe('You mix up Nikolai Yezhov and Genrikh Yagoda, and two other pairs');
});
