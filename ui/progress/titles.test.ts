import { describe, expect, it } from 'vitest';
import type { Forecast, ForecastPoint } from '@/study/planning/forecast';
import { activityWeeks } from '@/study/progress/activity';
import { dayWords, fieldDate, weekdayWords } from './day-words';
import { activityTitle, comingTitle, forecastTitle, kindsTitle, mixedUpTitle, themesTitle } from './titles';

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
const UNMET = { recalled: 0, recognised: 0, shaky: 0, unmet: 40 };

describe('the title of what is known of the themes', () => {
  it('names those in which somebody has come furthest and least far', () => {
    const themes = [group('War', 4), group('Terror', 19), group('Economy', 9)];
    expect(themesTitle(themes)).toBe('You have come furthest in Terror, least far in War');
  });

  it('counts what is unmet against a theme', () => {
    const themes = [group('War', 4, { recalled: 4, unmet: 36, shaky: 0, recognised: 0 }), group('Terror', 9)];
    expect(themesTitle(themes)).toBe('You have come furthest in Terror, least far in War');
  });

  it('names no least among several that nothing is known of', () => {
    const themes = [group('War', 0, UNMET), group('Terror', 1), group('Economy', 0, UNMET)];
    expect(themesTitle(themes)).toBe('So far you have come furthest in Terror');
    expect(themesTitle(themes.slice(0, 2))).toBe('You have come furthest in Terror, least far in War');
  });

  it('compares nothing where there is one theme, or nothing is recalled yet', () => {
    expect(themesTitle([group('Terror', 19)])).toBe('You would recall 19 of 40 today: Terror');
    const begun = { recalled: 0, expectedToday: 0 };
    expect(themesTitle([group('Terror', 0, begun), group('War', 0, begun)])).toBe(
      'You have begun to recognise these themes',
    );
    expect(themesTitle([group('Terror', 0, UNMET)])).toBe('You have still to meet these themes');
    expect(themesTitle([group('Terror', 0, { ...UNMET, unmet: 38, shaky: 2 })])).toBe(
      'You have begun to meet these themes',
    );
  });
});

describe('the title of the kinds of question', () => {
  const kind = (name: string, met: number, expectedToday: number, recalled = met) =>
    group(name, expectedToday, { unmet: 40 - met, recalled, recognised: met - recalled, shaky: 0 });

  it('compares shares of what was met: a kind is not easy because more of it has come', () => {
    const kinds = [kind('Dates', 6, 5.7), kind('Terms', 30, 18), kind('Views', 20, 14)];
    expect(kindsTitle(kinds)).toBe(
      'Of what you have met you would recall dates best (6 of 6) and terms least (18 of 30)',
    );
  });

  it('compares no kind of which too little was met, or which was only recognised', () => {
    const kinds = [kind('Dates', 4, 3.9), kind('Terms', 30, 18), kind('Views', 20, 14), kind('People', 20, 0, 0)];
    expect(kindsTitle(kinds)).toBe(
      'Of what you have met you would recall views best (14 of 20) and terms least (18 of 30)',
    );
  });

  it('ranks nothing after a first day', () => {
    expect(kindsTitle([kind('Dates', 4, 2), kind('Terms', 6, 3, 3), kind('Views', 0, 0)])).toBe(
      'You would recall 5 of 10 cards that you have met',
    );
    expect(kindsTitle([kind('Dates', 4, 0, 0)])).toBe('You have begun to recognise these kinds of question');
    expect(kindsTitle([kind('Dates', 0, 0)])).toBe('You have still to meet these kinds of question');
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
  expect(mixedUpTitle([])).toBe('You have mixed nothing up so far');
  expect(mixedUpTitle([pair, pair, pair])).toBe('You mix up Nikolai Yezhov and Genrikh Yagoda, and two other pairs');
});
