/**
 * How the stops of a picture lie. `row`: along one line, walked as a slider is (WAI-ARIA: right, up and Page Up go on, their opposites
 * back). `weeks`: a calendar of columns of seven, walked as a grid of dates is: every key goes the way it points, and Page Up and
 * Page Down pass four weeks.
 */
export type Layout = 'row' | 'weeks';

const WEEK = 7;

/** Where a key leads from a stop, of so many; the same place where there is nothing that way, null for keys that do nothing here. */
export function stopAfter(key: string, at: number, stops: number, layout: Layout): number | null {
  const last = stops - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[layout].get(key);
  if (step === undefined) return null;
  const to = at + step;
  if (to >= 0 && to <= last) return to;
  // A line is walked to its end; from the edge of a calendar one would land under another weekday.
  return layout === 'weeks' ? at : to < 0 ? 0 : last;
}

const STEPS: Record<Layout, ReadonlyMap<string, number>> = {
  row: new Map([
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['PageUp', WEEK],
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
    ['PageDown', -WEEK],
  ]),
  weeks: new Map([
    ['ArrowRight', WEEK],
    ['ArrowDown', 1],
    ['PageDown', 4 * WEEK],
    ['ArrowLeft', -WEEK],
    ['ArrowUp', -1],
    ['PageUp', -4 * WEEK],
  ]),
};
