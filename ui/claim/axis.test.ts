import { describe, expect, it } from 'vitest';
import { extentOf, type Extent } from '@/study/claim/extent';
import { axisOf } from './axis';

const date = (written: string) => extentOf({ kind: 'date', date: written })!;
const amount = (value: number, unit = 'delegates') => extentOf({ kind: 'number', value, unit })!;

describe('a common axis', () => {
  it('keeps the order of what it shows, within its width', () => {
    const given = [date('1934-01-26/1934-02-10'), date('1934-02-26'), date('1934-10')];
    const { percent } = axisOf(given)!;
    const places = given.map(({ from }) => percent(from));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...given.map(({ to }) => percent(to)))).toBeLessThan(100);
  });

  it('needs two values that count the same thing', () => {
    expect(axisOf([amount(1_966)])).toBeNull();
    expect(axisOf([amount(1_966), amount(1_108, 'shot')])).toBeNull();
    expect(axisOf([amount(1_966), date('1934')])).toBeNull();
  });

  it.each<[string, Extent[], string[]]>([
    ['a day apart', [date('1953-12-23'), date('1953-12-24')], ['22 Dec', '23 Dec', '24 Dec', '25 Dec']],
    [
      'a year and a day of the next',
      [date('1935'), date('1936-06-27')],
      ['Jan 1935', 'Jul 1935', 'Jan 1936', 'Jul 1936'],
    ],
    ['decades', [date('1919'), date('193X')], ['1920', '1930', '1940']],
  ])('names a few times as people write them: %s', (_, given, names) => {
    expect(axisOf(given)!.ticks.map(({ text }) => text)).toEqual(names);
  });

  it('begins at nothing where one amount is many times another, and close up where they lie together', () => {
    const far = axisOf([amount(12, 'tonnes'), amount(102, 'tonnes')])!;
    expect(far.ticks[0]).toEqual({ at: 0, text: '0' });
    const near = axisOf([amount(1_966), amount(1_996), amount(2_000)])!;
    expect(near.percent(1_996) - near.percent(1_966)).toBeGreaterThan(20);
  });

  it('never cuts a person in two', () => {
    const { ticks } = axisOf([amount(20, 'defendants'), amount(21, 'defendants')])!;
    expect(ticks.map(({ at }) => at)).toEqual([20, 21]);
  });
});
