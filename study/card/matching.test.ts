import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids';
import { areRightPairs, markPairs, readPairs, shownRights, writePairs, type MatchingForm } from './matching';

const card = { id: 'views' as CardId };
const option = (key: string, order: number | null = null) => ({ key, text: key, order });
const views: MatchingForm = {
  kind: 'matching',
  pairs: ['1', '2', '3'].map((n) => ({ left: option(`left-${n}`), right: option(`right-${n}`) })),
};

describe('things to be matched', () => {
  it('are shown in an order that the seed decides, dates and figures in their own', () => {
    const shown = (seed: string) => shownRights(card, views, seed).map(({ key }) => key);
    const all = new Set(Array.from({ length: 50 }, (_, seed) => shown(String(seed)).join()));
    expect(all.size).toBe(6);
    expect(shown('7')).toEqual(shown('7'));
    const years: MatchingForm = {
      kind: 'matching',
      pairs: [3, 1, 2].map((n) => ({ left: option(`l${n}`), right: option(`date/${n}`, n) })),
    };
    expect(shownRights(card, years, 'a').map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it('are right only as a whole, and marked pair by pair', () => {
    const given = { 'left-1': 'right-1', 'left-2': 'right-3', 'left-3': 'right-2' };
    expect(markPairs(views, given).map(({ right }) => right)).toEqual([true, false, false]);
    expect(markPairs(views, given)[1]!.given).toEqual(option('right-3'));
    expect(areRightPairs(views, given)).toBe(false);
    expect(areRightPairs(views, { 'left-1': 'right-1', 'left-2': 'right-2', 'left-3': 'right-3' })).toBe(true);
    expect(areRightPairs(views, { 'left-1': 'right-1' })).toBe(false);
  });

  it('are read from a review as they were written, and nothing is made of anything else', () => {
    expect(readPairs(writePairs({ a: 'b' }))).toEqual({ a: 'b' });
    for (const given of [null, '', 'a', '["a"]', '{"a":1}', 'null']) expect(readPairs(given)).toBeNull();
  });
});
