import { expect, it } from 'vitest';
import { extentOf, sameAxis } from './extent';
import type { Value } from './value';

const date = (written: string): Value => ({ kind: 'date', date: written });
const dead = (from: number, to = from): Value => ({ kind: 'number', from, to, unit: 'million dead' });

it('a year takes up all its days, and a day of it lies within', () => {
  const year = extentOf(date('1934'))!;
  const day = extentOf(date('1934-12-01'))!;
  expect(year.to - year.from).toBe(364);
  expect(day.to).toBe(day.from);
  expect(day.from).toBeGreaterThan(year.from);
  expect(day.to).toBeLessThan(year.to);
});

it('a range takes up what lies between its ends, an exact number one point', () => {
  expect(extentOf(dead(5, 7))).toMatchObject({ from: 5, to: 7, unit: 'million dead' });
  expect(extentOf({ kind: 'number', value: 21, unit: 'defendants' })).toMatchObject({ from: 21, to: 21, about: false });
});

it('what is open at one end, and what is no quantity, has no place on an axis', () => {
  expect(extentOf(date('1928/..'))).toBeNull();
  expect(extentOf({ kind: 'text', text: 'millions', accepted: [] })).toBeNull();
});

it('people who count different things do not share an axis', () => {
  const shot = extentOf({ kind: 'number', value: 681_692, unit: 'recorded executions' })!;
  expect(sameAxis(shot, extentOf(dead(6))!)).toBe(false);
  expect(sameAxis(extentOf(date('1934'))!, extentOf(date('1935-01'))!)).toBe(true);
});
