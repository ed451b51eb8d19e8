import { expect, it } from 'vitest';
import { linesOf, whatFits } from './room-on-paper';

it('what comes first is printed as long as there is room, and nothing after what does not fit', () => {
  const size = (lines: number) => lines;
  expect(whatFits([2, 3, 4, 1], 6, size)).toEqual({ fits: [2, 3], left: 1 });
  expect(whatFits([2, 3], 5, size)).toEqual({ fits: [2, 3], left: 0 });
  expect(whatFits([7], 6, size)).toEqual({ fits: [], left: 6 });
});

it('a paragraph takes a line for every fifty letters begun, and half a line of space', () => {
  expect(linesOf('x'.repeat(50))).toBe(1.5);
  expect(linesOf('x'.repeat(51), 'x')).toBe(3.5);
});
