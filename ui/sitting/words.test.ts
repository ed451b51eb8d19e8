import { describe, expect, it } from 'vitest';
import { gradesFor, waitInWords } from './words';

describe('what stands on a grade button', () => {
  it('says the wait as people say it', () => {
    expect([0, 1, 4, 30, 31, 46, 100, 364, 365, 600, 1500].map(waitInWords)).toEqual([
      'today',
      '1 day',
      '4 days',
      '30 days',
      '1 month',
      '1.5 months',
      '3 months',
      '12 months',
      '1 year',
      '1.6 years',
      '4 years',
    ]);
  });

  it('offers two keys next to each other to whoever wants two buttons', () => {
    const two = gradesFor(2, { 1: 0, 2: 2, 3: 4, 4: 9 });
    expect(two.map(({ key, word, next }) => [key, word, next])).toEqual([
      ['1', 'Forgot', 'today'],
      ['2', 'Knew it', '4 days'],
    ]);
  });

  it('numbers four buttons as FSRS does', () => {
    expect(gradesFor(4, { 1: 0, 2: 2, 3: 4, 4: 9 }).map(({ rating, key }) => `${rating}${key}`)).toEqual([
      '11',
      '22',
      '33',
      '44',
    ]);
  });
});
