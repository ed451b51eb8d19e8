import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf } from '@/study/historical-date';
import { DOT_PX, layTimeline } from './timeline-layout';

const event = (date: string, theme = 'terror', name = 'something that happened') => {
  const { first, last } = boundsOf(parseEdtf(date)!);
  return { firstDay: first, lastDay: last, theme, name };
};
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => event(String(from + at)));

describe('on a timeline', () => {
  it('later stands to the right of earlier, in every theme', () => {
    const events = [event('1917-11-07'), event('1924-01-21', 'rise'), event('1934-12-01'), event('1953-03-05', 'rise')];
    const { lanes } = layTimeline(events, ['rise', 'terror'], 700);
    const at = lanes
      .flatMap(({ dots }) => dots)
      .sort((a, b) => a.index - b.index)
      .map(({ x }) => x);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(lanes.map(({ dots }) => dots.map(({ index }) => index))).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it('no two dots stand upon one another, though they fall on one day', () => {
    const { lanes } = layTimeline(
      Array.from({ length: 8 }, () => event('1937-06-11')),
      ['terror'],
      320,
    );
    expect(new Set(lanes[0]!.dots.map(({ row }) => row)).size).toBe(8);
  });

  it('dots stay on the paper at the width of the narrowest phone', () => {
    const { lanes } = layTimeline([event('1870'), ...years(1917, 1953), event('1991')], ['terror'], 280);
    for (const { x } of lanes[0]!.dots) {
      expect(x).toBeGreaterThanOrEqual(DOT_PX / 2);
      expect(x).toBeLessThanOrEqual(280 - DOT_PX / 2);
    }
  });

  it('the crowded years get most of the width, and decades are ruled in order', () => {
    const { crowded, ticks } = layTimeline([event('1870'), ...years(1917, 1953), event('1991')], ['terror'], 1000);
    expect(crowded.to - crowded.from).toBeGreaterThan(750);
    expect(ticks.filter(({ isDecade }) => isDecade).map(({ year }) => year)).toContain(1930);
    expect(ticks.map(({ x }) => x)).toEqual([...ticks.map(({ x }) => x)].sort((a, b) => a - b));
  });

  it('names appear once there is room for them, none upon the next', () => {
    const near = layTimeline(years(1917, 1953), ['terror'], 4_000).lanes[0]!.dots;
    expect(near.every(({ labelled }) => labelled)).toBe(true);
    expect(layTimeline(years(1917, 1953), ['terror'], 900).lanes[0]!.dots.some(({ labelled }) => labelled)).toBe(false);
  });
});
