import { describe, expect, it } from 'vitest';
import { parseEdtf, toEdtf } from './historical-date';
import { readTypedDate, writeDate } from './historical-date-words';

describe('a date as a book writes it', () => {
  it.each([
    ['1934-12-01', '1 December 1934'],
    ['1934-12', 'December 1934'],
    ['1932-21', 'spring 1932'],
    ['1932-24', 'winter 1932–33'],
    ['1928~', 'c. 1928'],
    ['1879?', '1879 (?)'],
    ['193X', 'the 1930s'],
    ['1928/1932', '1928–32'],
    ['1899/1905', '1899–1905'],
    ['1928/..', 'from 1928'],
    ['../1953', 'until 1953'],
    ['1936-08-19/1936-08-24', '19–24 August 1936'],
    ['1934-01/1934-02', 'January–February 1934'],
    ['1934-12-28/1935-01-03', '28 December 1934 – 3 January 1935'],
  ])('%s is "%s", and is read again when a student types that', (edtf, words) => {
    expect(writeDate(parseEdtf(edtf)!)).toBe(words);
    if (!words.includes('?')) expect(readTypedDate(words).map(toEdtf)).toContain(edtf);
  });

  it('says of an Old Style day that it is one', () => {
    expect(writeDate(parseEdtf('1917-10-25', 'julian')!)).toBe('25 October 1917 (Old Style)');
  });
});

describe('a date as a student types it', () => {
  it.each([
    ['1 dec 1934', '1934-12-01'],
    ['December 1, 1934', '1934-12-01'],
    ['the 1st of December 1934', '1934-12-01'],
    ['1.12.1934', '1934-12-01'],
    ['1/12/1934', '1934-12-01'],
    ['1934-12-01', '1934-12-01'],
    ['Sept. 1939', '1939-09'],
    ['fall 1932', '1932-23'],
    ['circa 1928', '1928~'],
    ['about 1928', '1928~'],
    ['1928-1932', '1928/1932'],
    ['from 1928 to 1932', '1928/1932'],
    ['since 1928', '1928/..'],
    ['1930s', '193X'],
  ])('"%s" is %s', (typed, edtf) => expect(readTypedDate(typed).map(toEdtf)[0]).toBe(edtf));

  it('takes "1921-22" for two years before it takes it for a summer', () => {
    expect(readTypedDate('1921-22').map(toEdtf)).toEqual(['1921/1922', '1921-22']);
  });

  it.each(['', 'yesterday', '31 June 1936', 'Stalin', '34'])('"%s" is none', (typed) =>
    expect(readTypedDate(typed)).toEqual([]),
  );
});
