/**
 * When something happened, as far as anybody knows: a subset of EDTF (ISO 8601-2) in two calendars. Never a JavaScript Date:
 * "spring 1932", "the 1930s" and "from 1928" are dates in history and moments in no computer.
 */
export type Calendar = 'gregorian' | 'julian';

export type Precision = 'decade' | 'year' | 'season' | 'month' | 'day';

/** 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF numbers them. Winter of 1932 runs into February 1933. */
export type Season = 21 | 22 | 23 | 24;

type Named =
  | { precision: 'decade'; year: number }
  | { precision: 'year'; year: number }
  | { precision: 'season'; year: number; season: Season }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'day'; year: number; month: number; day: number };

/** One date at its precision. `about` is EDTF's `~`, `doubtful` its `?`; `year` of a decade is its first year. */
export type DatePoint = { kind: 'point'; calendar: Calendar; about: boolean; doubtful: boolean } & Named;

/** From … to; null is an open end: `1928/..` from 1928 on, `../1928` until 1928. Never open at both ends. */
export type DateRange = { kind: 'range'; from: DatePoint | null; to: DatePoint | null };

export type HistoricalDate = DatePoint | DateRange;

/** First and last day that a date may mean, as Julian day numbers; infinite where a range is open. */
export type DayBounds = { first: number; last: number };

/**
 * Reads the EDTF subset that content is written in: `1934-12-01`, `1934-12`, `1934-21`, `1934`, `193X`, each with `~`, `?` or
 * `%` (both), and two of them with `/` between, either of which may be `..`. Null where it is none of these or no such day exists.
 */
export function parseEdtf(text: string, calendar: Calendar = 'gregorian'): HistoricalDate | null {
  const ends = text.trim().split('/');
  if (ends.length === 1) return parsePoint(ends[0]!, calendar);
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => (end === '..' ? null : parsePoint(end, calendar)));
  if ((ends[0] !== '..' && !from) || (ends[1] !== '..' && !to) || (!from && !to)) return null;
  const range: DateRange = { kind: 'range', from: from ?? null, to: to ?? null };
  return boundsOf(range).first <= boundsOf(range).last ? range : null;
}

/** Writes what `parseEdtf` reads. The calendar is not part of EDTF: it stands beside the text wherever it is kept. */
export function toEdtf(date: HistoricalDate): string {
  if (date.kind === 'range') return `${date.from ? toEdtf(date.from) : '..'}/${date.to ? toEdtf(date.to) : '..'}`;
  const mark = date.about ? (date.doubtful ? '%' : '~') : date.doubtful ? '?' : '';
  const year = String(date.year).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  switch (date.precision) {
    case 'decade':
      return `${year.slice(0, 3)}X${mark}`;
    case 'year':
      return year + mark;
    case 'season':
      return `${year}-${date.season}${mark}`;
    case 'month':
      return `${year}-${two(date.month)}${mark}`;
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}${mark}`;
  }
}

/**
 * The same day in the other calendar (25 October 1917 Julian is 7 November 1917 Gregorian). Only days convert: a month or a
 * year of one calendar is no month or year of the other, and is given back as it is.
 */
export function inCalendar(date: DatePoint, calendar: Calendar): DatePoint {
  if (date.precision !== 'day' || date.calendar === calendar) return date;
  return { ...date, calendar, ...fromDayNumber(dayNumber(date, date.calendar), calendar) };
}

/** First and last day it may mean. `about` and `doubtful` do not widen it: see `compatibleDates`. */
export function boundsOf(date: HistoricalDate): DayBounds {
  if (date.kind === 'range') {
    return {
      first: date.from ? boundsOf(date.from).first : -Infinity,
      last: date.to ? boundsOf(date.to).last : Infinity,
    };
  }
  const first = (year: number, month: number) => dayNumber({ year, month, day: 1 }, date.calendar);
  const { year } = date;
  switch (date.precision) {
    case 'decade':
      return { first: first(year, 1), last: first(year + 10, 1) - 1 };
    case 'year':
      return { first: first(year, 1), last: first(year + 1, 1) - 1 };
    case 'season': {
      const month = (date.season - 20) * 3;
      return { first: first(year, month), last: first(...monthsAfter(year, month, 3)) - 1 };
    }
    case 'month':
      return { first: first(year, date.month), last: first(...monthsAfter(year, date.month, 1)) - 1 };
    case 'day': {
      const day = dayNumber(date, date.calendar);
      return { first: day, last: day };
    }
  }
}

/** A number to sort by, in days: the first day it may mean, or the last where it has no beginning. */
export function sortKey(date: HistoricalDate): number {
  const { first, last } = boundsOf(date);
  return Number.isFinite(first) ? first : last;
}

/** Earlier first; of two with the same beginning, the more precise first. For `Array.prototype.sort`. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return sortKey(a) - sortKey(b) || boundsOf(a).last - boundsOf(b).last;
}

/** Whether both may mean a common day, as written. */
export function overlaps(a: HistoricalDate, b: HistoricalDate): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left.first <= right.last && right.first <= left.last;
}

/** Whether both mean exactly the same days, under either calendar: 25 October and 7 November 1917 do. */
export function sameDays(a: HistoricalDate, b: HistoricalDate): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left.first === right.first && left.last === right.last;
}

/**
 * Whether two statements of one date can both be true: they overlap, where "about" and "?" reach one unit of their precision
 * (a year, a month …) to either side. "1934" and "1 December 1934" are no contradiction.
 */
export function compatibleDates(a: HistoricalDate, b: HistoricalDate): boolean {
  const [left, right] = [widened(a), widened(b)];
  return left.first <= right.last && right.first <= left.last;
}

/** Days between two dates: 0 where they may mean a common day. */
export function daysApart(a: HistoricalDate, b: HistoricalDate): number {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return Math.max(0, left.first - right.last, right.first - left.last);
}

/** Its precision; a range has that of its coarser end. */
export function precisionOf(date: HistoricalDate): Precision {
  if (date.kind === 'point') return date.precision;
  const coarsest: Precision[] = ['decade', 'year', 'season', 'month', 'day'];
  const ends = [date.from, date.to].filter((end) => end !== null);
  return coarsest.find((precision) => ends.some((end) => end.precision === precision)) ?? 'year';
}

/** Whether it is written the same way: a point and a point of one precision, or two ranges open at the same ends. */
export function sameShape(a: HistoricalDate, b: HistoricalDate): boolean {
  if (a.kind === 'point' || b.kind === 'point') return a.kind === b.kind && precisionOf(a) === precisionOf(b);
  return (
    (a.from === null) === (b.from === null) && (a.to === null) === (b.to === null) && precisionOf(a) === precisionOf(b)
  );
}

function parsePoint(text: string, calendar: Calendar): DatePoint | null {
  const match = /^(\d{3})(?:X|(\d)(?:-(\d{2})(?:-(\d{2}))?)?)([~?%]?)$/.exec(text);
  if (!match) return null;
  const [, century, unit, second, third, mark] = match;
  const sure = {
    kind: 'point' as const,
    calendar,
    about: mark === '~' || mark === '%',
    doubtful: mark === '?' || mark === '%',
  };
  if (unit === undefined) return { ...sure, precision: 'decade', year: Number(century) * 10 };
  const year = Number(century! + unit);
  if (second === undefined) return { ...sure, precision: 'year', year };
  const month = Number(second);
  if (third === undefined && month >= 21 && month <= 24) {
    return { ...sure, precision: 'season', year, season: month as Season };
  }
  if (month < 1 || month > 12) return null;
  if (third === undefined) return { ...sure, precision: 'month', year, month };
  const day = Number(third);
  if (day < 1 || day > daysInMonth(year, month, calendar)) return null;
  return { ...sure, precision: 'day', year, month, day };
}

function widened(date: HistoricalDate): DayBounds {
  if (date.kind === 'range') {
    return {
      first: date.from ? widened(date.from).first : -Infinity,
      last: date.to ? widened(date.to).last : Infinity,
    };
  }
  if (!date.about && !date.doubtful) return boundsOf(date);
  return { first: boundsOf(neighbour(date, -1)).first, last: boundsOf(neighbour(date, 1)).last };
}

/** The year, month, day … before or after. */
function neighbour(date: DatePoint, steps: -1 | 1): DatePoint {
  switch (date.precision) {
    case 'decade':
      return { ...date, year: date.year + 10 * steps };
    case 'year':
      return { ...date, year: date.year + steps };
    case 'season': {
      const quarter = date.year * 4 + (date.season - 21) + steps;
      return { ...date, year: Math.floor(quarter / 4), season: (21 + (quarter % 4)) as Season };
    }
    case 'month': {
      const [year, month] = monthsAfter(date.year, date.month, steps);
      return { ...date, year, month };
    }
    case 'day':
      return { ...date, ...fromDayNumber(dayNumber(date, date.calendar) + steps, date.calendar) };
  }
}

function daysInMonth(year: number, month: number, calendar: Calendar): number {
  return (
    dayNumber({ year: monthsAfter(year, month, 1)[0], month: (month % 12) + 1, day: 1 }, calendar) -
    dayNumber({ year, month, day: 1 }, calendar)
  );
}

function monthsAfter(year: number, month: number, months: number): [year: number, month: number] {
  return [year + Math.floor((month - 1 + months) / 12), ((month + 11 + months) % 12) + 1];
}

/** Julian day number at noon (Richards, in the Explanatory Supplement to the Astronomical Almanac, 3rd edition, 15.11). */
function dayNumber({ year, month, day }: { year: number; month: number; day: number }, calendar: Calendar): number {
  const shift = Math.floor((14 - month) / 12);
  const years = year + 4800 - shift;
  const julian =
    day + Math.floor((153 * (month + 12 * shift - 3) + 2) / 5) + 365 * years + Math.floor(years / 4) - 32083;
  return calendar === 'julian' ? julian : julian - Math.floor(years / 100) + Math.floor(years / 400) + 38;
}

function fromDayNumber(number: number, calendar: Calendar): { year: number; month: number; day: number } {
  const century = calendar === 'julian' ? 0 : Math.floor((4 * (number + 32044) + 3) / 146097);
  const days = calendar === 'julian' ? number + 32082 : number + 32044 - Math.floor((146097 * century) / 4);
  const years = Math.floor((4 * days + 3) / 1461);
  const rest = days - Math.floor((1461 * years) / 4);
  const months = Math.floor((5 * rest + 2) / 153);
  return {
    year: 100 * century + years - 4800 + Math.floor(months / 10),
    month: months + 3 - 12 * Math.floor(months / 10),
    day: rest - Math.floor((153 * months + 2) / 5) + 1,
  };
}
