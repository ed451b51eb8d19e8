import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids';
import { isRightOrder, markOrder, readOrder, shownEvents, writeOrder, type OrderingForm } from './ordering';

const card = { id: 'trials' as CardId };
const event = (key: string) => ({ key, text: key, order: null, when: '1936' });
const trials = (around: string | null = null): OrderingForm => ({
  kind: 'ordering',
  events: ['a', 'b', 'c', 'd'].map(event),
  around,
});
const seeds = Array.from({ length: 200 }, (_, seed) => String(seed));

describe('events to be put in order', () => {
  it('never lie in the right order when a student first sees them, and lie the same after a refresh', () => {
    for (const around of [null, 'b']) {
      for (const seed of seeds) {
        const keys = shownEvents(card, trials(around), seed).map(({ key }) => key);
        expect([...keys].sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(isRightOrder(trials(around), keys)).toBe(false);
        expect(shownEvents(card, trials(around), seed).map(({ key }) => key)).toEqual(keys);
      }
    }
  });

  it('show no date, which would be the answer', () => {
    expect(JSON.stringify(shownEvents(card, trials(), 'a'))).not.toContain('1936');
  });

  it('are right only as a whole, and marked one by one', () => {
    expect(isRightOrder(trials(), ['a', 'b', 'c', 'd'])).toBe(true);
    expect(isRightOrder(trials(), ['a', 'c', 'b', 'd'])).toBe(false);
    expect(isRightOrder(trials(), ['a', 'b'])).toBe(false);
    expect(markOrder(trials(), ['a', 'c', 'b', 'd']).map(({ right }) => right)).toEqual([true, false, false, true]);
  });

  it('count on their side of the one that stands fixed, in whatever order there', () => {
    expect(isRightOrder(trials('b'), ['a', 'b', 'd', 'c'])).toBe(true);
    expect(markOrder(trials('b'), ['c', 'a', 'b', 'd']).map(({ right }) => right)).toEqual([false, true, true, true]);
  });

  it('are read from a review as they were written, and nothing is made of anything else', () => {
    expect(readOrder(writeOrder(['a', 'b']))).toEqual(['a', 'b']);
    for (const given of [null, '', 'a', '{"a":"b"}', '[1]', '[']) expect(readOrder(given)).toBeNull();
  });
});
