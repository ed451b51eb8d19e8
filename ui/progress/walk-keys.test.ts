import { describe, expect, it } from 'vitest';
import { stopAfter } from './walk-keys';

describe('a picture along one line', () => {
  const from = (key: string, at = 10) => stopAfter(key, at, 31, 'row');

  it('goes on by right, up and Page Up, and back by their opposites, as every slider does', () => {
    expect(['ArrowRight', 'ArrowUp', 'PageUp'].map((key) => from(key))).toEqual([11, 11, 17]);
    expect(['ArrowLeft', 'ArrowDown', 'PageDown'].map((key) => from(key))).toEqual([9, 9, 3]);
  });

  it('ends at its ends', () => {
    expect([from('Home'), from('End'), from('PageUp', 28), from('PageDown', 3)]).toEqual([0, 30, 30, 0]);
  });

  it('leaves every other key alone', () => {
    expect(['Tab', 'Enter', 'a', 'toString'].map((key) => from(key))).toEqual([null, null, null, null]);
  });
});

describe('the calendar', () => {
  const from = (key: string, at = 40) => stopAfter(key, at, 80, 'weeks');

  it('is walked the way the keys point: weeks stand side by side, days one beneath the other', () => {
    expect(['ArrowRight', 'ArrowDown', 'PageDown'].map((key) => from(key))).toEqual([47, 41, 68]);
    expect(['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => from(key))).toEqual([33, 39, 12]);
  });

  it('stays under its weekday where there is no other week that way', () => {
    expect([from('ArrowLeft', 3), from('PageUp', 20), from('ArrowRight', 75), from('PageDown', 60)]).toEqual([
      3, 20, 75, 60,
    ]);
    expect([from('Home'), from('End')]).toEqual([0, 79]);
  });
});
