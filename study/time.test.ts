import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfStudyDay, isTimeZone, startOfStudyDay, studyDayOf, studyDayOnDate } from './time';

const HOUR = 3_600_000;
const day = (year: number, month: number, date: number) => studyDayOnDate({ year, month, day: date });
const at = (iso: string) => Date.parse(iso);

describe('a study day', () => {
  it('still counts the small hours to the evening before', () => {
    expect(studyDayOf(at('2026-01-15T03:59:59.999Z'), 'Europe/London', 4)).toBe(day(2026, 1, 14));
    expect(studyDayOf(at('2026-01-15T04:00Z'), 'Europe/London', 4)).toBe(day(2026, 1, 15));
  });

  it('begins at midnight for who sets the rollover hour to 0, and at noon for who sets it to 12', () => {
    expect(studyDayOf(at('2026-01-15T00:00Z'), 'Europe/London', 0)).toBe(day(2026, 1, 15));
    expect(studyDayOf(at('2026-01-15T11:59Z'), 'Europe/London', 12)).toBe(day(2026, 1, 14));
  });

  it('is the student’s own, wherever the instant falls in Greenwich', () => {
    const instant = at('2026-07-01T22:00Z');
    expect(studyDayOf(instant, 'Pacific/Auckland', 4)).toBe(day(2026, 7, 2));
    expect(studyDayOf(instant, 'America/New_York', 4)).toBe(day(2026, 7, 1));
  });

  it('can be counted before 1970 by a clock that is wrong by a century', () => {
    expect(studyDayOf(at('1926-03-01T12:00Z'), 'Europe/London', 4)).toBe(day(1926, 3, 1));
    expect(dateOfStudyDay(day(1926, 3, 1))).toEqual({ year: 1926, month: 3, day: 1 });
  });

  it('cannot be had from a zone, an hour or an instant that does not exist', () => {
    expect(() => studyDayOf(0, 'Europe/Leningrad', 4)).toThrow(RangeError);
    expect(() => studyDayOf(0, 'Europe/London', 13)).toThrow(RangeError);
    expect(() => studyDayOf(0, 'Europe/London', 1.5)).toThrow(RangeError);
    expect(() => studyDayOf(NaN, 'Europe/London', 4)).toThrow(RangeError);
    expect(() => dateOfStudyDay(0.5)).toThrow(RangeError);
  });
});

/** Each clock change of 2026 with the length of the study day it falls into, for a rollover at midnight. */
const clockChanges = [
  { zone: 'Europe/London', change: '2026-03-29T01:00Z', hours: 23 },
  { zone: 'Europe/London', change: '2026-10-25T01:00Z', hours: 25 },
  { zone: 'America/New_York', change: '2026-03-08T07:00Z', hours: 23 },
  { zone: 'America/New_York', change: '2026-11-01T06:00Z', hours: 25 },
  { zone: 'Australia/Lord_Howe', change: '2026-04-04T15:00Z', hours: 24.5 },
  { zone: 'Australia/Lord_Howe', change: '2026-10-03T15:30Z', hours: 23.5 },
  { zone: 'Pacific/Auckland', change: '2026-04-04T14:00Z', hours: 25 },
  { zone: 'Pacific/Auckland', change: '2026-09-26T14:00Z', hours: 23 },
];

describe.each(clockChanges)('the day on which $zone changes its clocks at $change', ({ zone, change, hours }) => {
  it('is one day, longer or shorter by what the clocks moved', () => {
    const today = studyDayOf(at(change), zone, 0);
    expect((startOfStudyDay(today + 1, zone, 0) - startOfStudyDay(today, zone, 0)) / HOUR).toBe(hours);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'never runs backwards, nor misses a day, with rollover hour %i',
    (hour) => {
      const days = [];
      for (let instant = at(change) - 50 * HOUR; instant < at(change) + 50 * HOUR; instant += HOUR / 4) {
        days.push(studyDayOf(instant, zone, hour));
      }
      for (const [index, today] of days.entries()) {
        if (index > 0) expect([0, 1]).toContain(today - days[index - 1]!);
      }
    },
  );
});

describe('over all instants', () => {
  const zone = fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Asia/Kathmandu',
  );
  const rolloverHour = fc.integer({ min: 0, max: 12 });
  const instant = fc.integer({ min: at('1971-01-01T00:00Z'), max: at('2040-01-01T00:00Z') });

  it('a later instant never has an earlier study day, and an hour later at most the next one', () => {
    fc.assert(
      fc.property(zone, rolloverHour, instant, fc.integer({ min: 0, max: HOUR }), (inZone, hour, first, gap) => {
        const step = studyDayOf(first + gap, inZone, hour) - studyDayOf(first, inZone, hour);
        expect(step === 0 || step === 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a study day starts where it says: one millisecond earlier was still the day before', () => {
    fc.assert(
      fc.property(zone, rolloverHour, instant, (inZone, hour, moment) => {
        const today = studyDayOf(moment, inZone, hour);
        const start = startOfStudyDay(today, inZone, hour);
        expect(start).toBeLessThanOrEqual(moment);
        expect(studyDayOf(start, inZone, hour)).toBe(today);
        expect(studyDayOf(start - 1, inZone, hour)).toBe(today - 1);
      }),
    );
  });

  it('a study day and its calendar date name each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (today) => {
        expect(studyDayOnDate(dateOfStudyDay(today))).toBe(today);
      }),
    );
  });
});

describe('a time zone', () => {
  it('is known by its IANA name only', () => {
    expect(['Europe/London', 'america/new_york', 'Etc/GMT+5', 'UTC'].map(isTimeZone)).toEqual([true, true, true, true]);
    expect(['', 'Narnia/Lantern', '+01:00', 'Europe/London\0', 'GMT+1'].map(isTimeZone)).toEqual(Array(5).fill(false));
  });
});
