import { scaleLinear } from '@visx/scale';

export type TimelineDot = { index: number; x: number; row: number; labelled: boolean };
export type TimelineLane = { theme: string; rows: number; dots: TimelineDot[] };
export type TimelineTick = { x: number; year: number; isDecade: boolean; isNamed: boolean };

type Placed = { firstDay: number; lastDay: number; theme: string; name: string };

/** Room that a dot takes, and that a letter of its name takes at the size it is set in. */
export const DOT_PX = 14;
const LETTER_PX = 6.2;
const LONGEST_LABEL = 46;
/** From so many pixels a year there is room for names. */
const LABELS_FROM_PX = 70;
/** A lane grows no higher: what finds no room stands on the last row, upon others, and is still reached by key and in the table. */
const MOST_ROWS = 14;

/**
 * Where everything stands at a width: a lane for each theme, in it every event at its date, in the highest row with room. The few
 * years before and after the ones that the events crowd in are set closer together, or they would take most of the paper.
 */
export function layTimeline(events: readonly Placed[], themes: readonly string[], widthPx: number) {
  const { x, crowded } = scaleOf(events, widthPx);
  const perYear = x(dayOfYear(crowded.to)) - x(dayOfYear(crowded.to - 1));
  const labelled = perYear >= LABELS_FROM_PX;
  const lanes = themes.map((theme): TimelineLane => {
    const ends: number[] = [];
    const dots = events.flatMap((event, index) => {
      if (event.theme !== theme) return [];
      const at = x((event.firstDay + event.lastDay) / 2);
      const taken = labelled ? DOT_PX + Math.min(event.name.length, LONGEST_LABEL) * LETTER_PX + 10 : DOT_PX;
      const free = ends.findIndex((end) => end <= at - DOT_PX / 2);
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
      ends[row] = at - DOT_PX / 2 + taken;
      return [{ index, x: at, row, labelled }];
    });
    return { theme, rows: Math.max(1, ends.length), dots };
  });
  return {
    lanes,
    ticks: ticksOf(x, events, perYear),
    crowded: { from: x(dayOfYear(crowded.from)), to: x(dayOfYear(crowded.to)) },
  };
}

/** The label of a dot, cut where it would run over its neighbours. */
export function labelOf(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** Room for four figures. */
const NAME_PX = 36;

const MARGIN_SHARE = 0.09;

function scaleOf(events: readonly Placed[], widthPx: number) {
  const years = events.map(({ firstDay }) => yearOf(firstDay)).sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 1900, (years.at(-1) ?? 1999) + 1];
  const at = (share: number) => years[Math.floor(share * (years.length - 1))] ?? first;
  const crowded = { from: at(0.06), to: at(0.95) + 1 };
  const before = crowded.from - first > 5 ? MARGIN_SHARE : 0;
  const after = last - crowded.to > 5 ? MARGIN_SHARE : 0;
  const stops: [number, number][] = [
    ...(before > 0 ? [[dayOfYear(first), DOT_PX] as [number, number]] : []),
    [dayOfYear(before > 0 ? crowded.from : first), DOT_PX + before * widthPx],
    [dayOfYear(after > 0 ? crowded.to : last), widthPx - DOT_PX - after * widthPx],
    ...(after > 0 ? [[dayOfYear(last), widthPx - DOT_PX] as [number, number]] : []),
  ];
  const x = scaleLinear({ domain: stops.map(([day]) => day), range: stops.map(([, px]) => px) });
  return { x, crowded: { from: before > 0 ? crowded.from : first, to: after > 0 ? crowded.to : last } };
}

function ticksOf(x: (day: number) => number, events: readonly Placed[], perYear: number): TimelineTick[] {
  const years = events.map(({ firstDay }) => yearOf(firstDay));
  const ticks: Omit<TimelineTick, 'isNamed'>[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years) + 1; year++) {
    const isDecade = year % 10 === 0;
    if (isDecade || perYear >= 34) ticks.push({ x: x(dayOfYear(year)), year, isDecade });
  }
  // Closer than their own words, years would be read as one number: the rule stays, the word goes.
  let last = -Infinity;
  return ticks.map((tick) => {
    const isNamed = tick.x - last > NAME_PX;
    if (isNamed) last = tick.x;
    return { ...tick, isNamed };
  });
}

const DAYS_PER_YEAR = 365.2425;
/** Julian day number of 1 January of the year 1, proleptic Gregorian: exact to a day, which is less than a pixel. */
const FIRST_DAY = 1_721_426;

function dayOfYear(year: number): number {
  return FIRST_DAY + (year - 1) * DAYS_PER_YEAR;
}

function yearOf(day: number): number {
  return Math.floor((day - FIRST_DAY) / DAYS_PER_YEAR + 1e-3) + 1;
}
