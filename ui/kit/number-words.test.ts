import { expect, it } from 'vitest';
import { counted, countedAlike, numeral } from './number-words';

it('counts in words up to twelve and in digits from there', () => {
  expect([counted(0, 'card'), counted(1, 'card'), counted(12, 'card'), counted(13, 'card')]).toEqual([
    'no cards',
    'one card',
    'twelve cards',
    '13 cards',
  ]);
  expect([numeral(8), numeral(40)]).toEqual(['eight', '40']);
});

it('never mixes words and digits in one sentence: both are digits where either must be', () => {
  const both = (due: number, fresh: number) => [countedAlike(fresh, due, 'card'), countedAlike(due, fresh, 'new one')];
  expect(both(12, 1)).toEqual(['twelve cards', 'one new one']);
  expect(both(28, 10)).toEqual(['28 cards', '10 new ones']);
  expect(both(1, 13)).toEqual(['1 card', '13 new ones']);
});
