import { expect, it } from 'vitest';
import { heldFrom, lifeDates, lifeYears } from './dates-of-life';

it.each([
  [{ born: '1886-03-27', died: '1934-12-01' }, '1886–1934', '27 March 1886 – 1 December 1934'],
  [{ born: '1886~' }, 'born c. 1886', 'Born c. 1886'],
  [{ died: '1938' }, 'died 1938', 'Died 1938'],
  [{}, null, null],
])('a life is told as far as it is known: %o', (life, years, dates) => {
  expect(lifeYears(life)).toBe(years);
  expect(lifeDates(life)).toBe(dates);
});

it('an office is told with the time it was held', () => {
  expect(heldFrom({ from: '1936-09-26', to: '1938-11' })).toBe('26 September 1936 – November 1938');
  expect(heldFrom({ from: '1926' })).toBe('from 1926');
  expect(heldFrom({ from: '1926', to: '1926' })).toBe('1926');
  expect(heldFrom({})).toBeNull();
});
