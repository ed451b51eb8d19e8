import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  compareDates,
  compatibleDates,
  daysApart,
  inCalendar,
  overlaps,
  parseEdtf,
  precisionOf,
  sameDays,
  sameShape,
  toEdtf,
  type Calendar,
  type DatePoint,
  type HistoricalDate,
} from './historical-date';

const date = (edtf: string, calendar: Calendar = 'gregorian'): HistoricalDate => {
  const parsed = parseEdtf(edtf, calendar);
  if (!parsed) throw new Error(edtf);
  return parsed;
};
const day = (edtf: string, calendar: Calendar = 'gregorian') => date(edtf, calendar) as DatePoint;

describe('a date in history', () => {
  it.each([
    '1934-12-01',
    '1934-12',
    '1932-21',
    '1934',
    '193X',
    '1928~',
    '1928?',
    '1928%',
    '1928/1932',
    '1928/..',
    '../1953',
  ])('is written as %s and read back the same', (edtf) => expect(toEdtf(date(edtf))).toBe(edtf));

  it.each([
    '1934-13',
    '1934-12-32',
    '1934-02-30',
    '1900-02-29',
    '34',
    '1932/1928',
    '../..',
    'December',
    '1934-1-1',
    '',
  ])('is not "%s"', (edtf) => expect(parseEdtf(edtf)).toBeNull());

  it('has a 29 February 1900 in the Old Style, when Russia still kept it', () => {
    expect(parseEdtf('1900-02-29', 'julian')).not.toBeNull();
  });
});

describe('the two calendars', () => {
  it('put the October Revolution on one day: 25 October and 7 November 1917', () => {
    expect(toEdtf(inCalendar(day('1917-10-25', 'julian'), 'gregorian'))).toBe('1917-11-07');
    expect(sameDays(date('1917-10-25', 'julian'), date('1917-11-07'))).toBe(true);
    expect(sameDays(date('1917-10-25'), date('1917-11-07'))).toBe(false);
  });

  it('put Stalin’s birth, 6 December 1878 in the register of Gori, on 18 December', () => {
    expect(toEdtf(inCalendar(day('1878-12-06', 'julian'), 'gregorian'))).toBe('1878-12-18');
  });

  it('follow each other without a gap when Russia changed: 31 January is followed by 14 February 1918', () => {
    expect(daysApart(date('1918-01-31', 'julian'), date('1918-02-14'))).toBe(1);
  });

  it('agree with ISO days for every day of four centuries, and convert there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 146097 }), (offset) => {
        const iso = new Date(Date.UTC(1600, 0, 1) + offset * 86400000).toISOString().slice(0, 10);
        const gregorian = day(iso);
        expect(boundsOf(gregorian).first - boundsOf(day('1600-01-01')).first).toBe(offset);
        expect(inCalendar(inCalendar(gregorian, 'julian'), 'gregorian')).toEqual(gregorian);
      }),
    );
  });
});

describe('what two dates have to do with each other', () => {
  it.each([
    ['1934-12-01', '1934', true],
    ['1934-12-01', '1934-24', true],
    ['1933-02-28', '1932-24', true],
    ['1933-03-01', '1932-24', false],
    ['1934-10', '1934-12', false],
    ['1928/..', '1941', true],
    ['../1927', '1928/1932', false],
    ['193X', '1939-12-31', true],
  ])('%s may be %s: %s', (a, b, expected) => {
    expect(overlaps(date(a), date(b))).toBe(expected);
    expect(overlaps(date(b), date(a))).toBe(expected);
  });

  it('lets "about 1928" be 1929 and not 1930', () => {
    expect(compatibleDates(date('1928~'), date('1929'))).toBe(true);
    expect(compatibleDates(date('1928~'), date('1930'))).toBe(false);
  });

  it('counts days between, and none where they may be one day', () => {
    expect(daysApart(date('1934-12-01'), date('1934-12-05'))).toBe(4);
    expect(daysApart(date('1934'), date('1934-12-05'))).toBe(0);
  });

  it('tells a year from a day, and a range from a point', () => {
    expect(sameShape(date('1934'), date('1935'))).toBe(true);
    expect(sameShape(date('1934'), date('1935-01'))).toBe(false);
    expect(sameShape(date('1928/1932'), date('1934'))).toBe(false);
    expect(sameShape(date('1928/..'), date('1928/1932'))).toBe(false);
    expect(precisionOf(date('1928/1932-05'))).toBe('year');
  });

  it('puts earlier dates first, whatever their precision', () => {
    const sorted = ['1934-12-01', '1934', '193X', '1917-11-07', '1932-21', '../1905']
      .map((edtf) => date(edtf))
      .sort(compareDates);
    expect(sorted.map(toEdtf)).toEqual(['../1905', '1917-11-07', '193X', '1932-21', '1934', '1934-12-01']);
  });
});
