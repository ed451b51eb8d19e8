import { expect, test } from 'vitest';
import { firstPoints } from './first-points';

const points = [1, 3, 2, 3, 1, 2].map((importance, at) => ({ at, importance }));
const places = (some: { at: number }[]) => some.map(({ at }) => at);

test('the weightiest come first, and stand in the order of the text', () => {
  expect(firstPoints(points, 3).map(places)).toEqual([
    [1, 2, 3],
    [0, 4, 5],
  ]);
});

test('of equal weight those that the text has first', () => {
  expect(firstPoints(points, 1).map(places)).toEqual([[1], [0, 2, 3, 4, 5]]);
});

test('all of them where there are no more', () => {
  expect(firstPoints(points, 6).map(places)).toEqual([[0, 1, 2, 3, 4, 5], []]);
  expect(firstPoints([], 3)).toEqual([[], []]);
});
