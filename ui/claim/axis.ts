import { scaleLinear } from '@visx/scale';
import { boundsOf, parseEdtf } from '@/study/historical-date';
import type { Extent } from '@/study/claim/extent';

/** A common scale for values of one slot: where each stands, in per cent of the width, and where the lines with a name are. */
export type Axis = { percent: (value: number) => number; ticks: { at: number; text: string }[] };

/** Null where there is nothing to compare: fewer than two values have a place on one and the same axis. */
export function axisOf(extents: readonly Extent[]): Axis | null {
  const [first] = extents;
  if (!first || extents.length < 2 || extents.some(({ axis, unit }) => axis !== first.axis || unit !== first.unit))
    return null;
  const low = Math.min(...extents.map(({ from }) => from));
  const high = Math.max(...extents.map(({ to }) => to));
  return first.axis === 'days' ? dayAxis(low, high) : amountAxis(low, high);
}

/** The ends stay clear of the edge, so that a mark on the first or last value is whole. */
const EDGE_PERCENT = 4;
/** As many names as stand side by side on the narrowest phone. */
const MOST_TICKS = 4;
const DAYS_A_MONTH = 30.44;

function withScale(low: number, high: number, ticks: Axis['ticks']): Axis {
  const scale = scaleLinear({ domain: [low, high], range: [EDGE_PERCENT, 100 - EDGE_PERCENT] });
  return { percent: (value) => Math.round(scale(value) * 100) / 100, ticks };
}

/** From zero where the values differ as magnitudes do; close up where they lie together, or nobody could tell them apart. */
function amountAxis(low: number, high: number): Axis {
  const near = low > high * 0.6;
  const room = Math.max((high - low) * 0.25, high * 0.002);
  const [from, to] = near ? [low - room, high + room] : [0, high * 1.08];
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const ticks = scaleLinear({ domain: [from, to] })
    .ticks(4)
    .filter((at) => !whole || Number.isInteger(at));
  return withScale(
    from,
    to,
    ticks.map((at) => ({ at, text: at.toLocaleString('en-GB') })),
  );
}

function dayAxis(low: number, high: number): Axis {
  const room = Math.max((high - low) * 0.1, 1.5);
  const [from, to] = [low - room, high + room];
  for (const { days, ticksWithin } of STEPS) {
    if ((to - from) / days > MOST_TICKS + 1) continue;
    const ticks = ticksWithin(from, to);
    if (ticks.length > 1 && ticks.length <= MOST_TICKS) return withScale(from, to, ticks);
  }
  return withScale(from, to, []);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Finest first: days, then months, then years. */
const STEPS = [
  daysEvery(1),
  daysEvery(7),
  ...[1, 2, 3, 6].map(monthsEvery),
  ...[1, 2, 5, 10, 20].map((years) => monthsEvery(years * 12)),
];

/** Lines every so many days, about. */
type Step = { days: number; ticksWithin: (from: number, to: number) => Axis['ticks'] };

function monthsEvery(step: number): Step {
  const ticksWithin: Step['ticksWithin'] = (from, to) =>
    monthsWithin(from, to)
      .filter(({ number }) => number % step === 0)
      .map(({ number, at }) => ({ at, text: step % 12 === 0 ? `${number / 12}` : monthName(number) }));
  return { days: step * DAYS_A_MONTH, ticksWithin };
}

function daysEvery(step: number): Step {
  const ticksWithin: Step['ticksWithin'] = (from, to) =>
    monthsWithin(from - 31, to).flatMap(({ number, at }) =>
      Array.from({ length: Math.floor(31 / step) }, (_, index) => index * step)
        .filter((day) => at + day >= from && at + day <= to && at + day < firstDayOf(number + 1))
        .map((day) => ({ at: at + day, text: `${day + 1} ${MONTHS[number % 12]}` })),
    );
  return { days: step, ticksWithin };
}

/** Months counted from the year 0, each with its first day. */
function monthsWithin(from: number, to: number): { number: number; at: number }[] {
  const found = [];
  const epoch = firstDayOf(0);
  for (let number = Math.floor((from - epoch) / DAYS_A_MONTH) - 2; ; number += 1) {
    const at = firstDayOf(number);
    if (at > to) return found;
    if (at >= from) found.push({ number, at });
  }
}

function monthName(number: number): string {
  return `${MONTHS[number % 12]} ${Math.floor(number / 12)}`;
}

function firstDayOf(number: number): number {
  const two = (part: number, places: number) => String(part).padStart(places, '0');
  return boundsOf(parseEdtf(`${two(Math.floor(number / 12), 4)}-${two((number % 12) + 1, 2)}`)!).first;
}
