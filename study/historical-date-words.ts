import { inCalendar, parseEdtf, type Calendar, type DatePoint, type HistoricalDate } from './historical-date';

/** As a British history book writes it: "1 December 1934", "spring 1932", "c. 1928", "1928–32", "from 1928", "the 1930s". */
export function writeDate(date: HistoricalDate): string {
  if (date.kind === 'point') return writePoint(date);
  const { from, to } = date;
  if (!from) return `until ${writePoint(to!)}`;
  if (!to) return `from ${writePoint(from)}`;
  return writeRange(from, to);
}

/** A day in both calendars: "25 October 1917 (Old Style), 7 November 1917". Anything else as `writeDate` has it. */
export function writeInBothCalendars(date: HistoricalDate): string {
  if (date.kind === 'range' || date.precision !== 'day' || date.calendar === 'gregorian') return writeDate(date);
  return `${writePoint(date)}, ${writePoint(inCalendar(date, 'gregorian'))} New Style`;
}

/**
 * What a student types for a date: any of the above, also "Dec. 1 1934", "1.12.1934" and "1/12/1934" (day first), "1st December
 * 1934", EDTF. The year must have four digits. Null where it is no date.
 */
export function readTypedDate(typed: string, calendar: Calendar = 'gregorian'): HistoricalDate | null {
  const plain = tidy(typed);
  const edtf = parseEdtf(typed.trim(), calendar);
  if (edtf) return edtf;
  const open = /^(from|since|after|until|till|to|before) (.+)$/.exec(plain);
  if (open) {
    const end = readPoint(open[2]!);
    if (!end) return null;
    return parseEdtf(/^(from|since|after)$/.test(open[1]!) ? `${end}/..` : `../${end}`, calendar);
  }
  const point = readPoint(plain);
  if (point) return parseEdtf(point, calendar);
  const range = /^(?:from |between )?(.+?) ?(?:-| to | and | until ) ?(.+)$/.exec(plain);
  if (!range) return null;
  const to = /^\d{2}$/.test(range[2]!) ? (/(\d{2})\d{2}$/.exec(range[1]!)?.[1] ?? '') + range[2]! : range[2]!;
  const [first, last] = [readPoint(range[1]!), readPoint(to)];
  return first && last ? parseEdtf(`${first}/${last}`, calendar) : null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function writePoint(date: DatePoint): string {
  const oldStyle = date.calendar === 'julian' && date.precision === 'day' ? ' (Old Style)' : '';
  return `${date.about ? 'c. ' : ''}${plainPoint(date)}${oldStyle}${date.doubtful ? ' (?)' : ''}`;
}

function plainPoint(date: DatePoint): string {
  switch (date.precision) {
    case 'decade':
      return `the ${date.year}s`;
    case 'year':
      return String(date.year);
    case 'season':
      // Winter runs over the new year, and a reader must know into which.
      return date.season === 24
        ? `winter ${date.year}–${shortened(date.year, date.year + 1)}`
        : `${SEASONS[date.season - 21]} ${date.year}`;
    case 'month':
      return `${MONTHS[date.month - 1]} ${date.year}`;
    case 'day':
      return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
  }
}

function writeRange(from: DatePoint, to: DatePoint): string {
  const sure = !from.about && !from.doubtful && !to.about && !to.doubtful && from.calendar === to.calendar;
  if (sure && from.precision === 'year' && to.precision === 'year')
    return `${from.year}–${shortened(from.year, to.year)}`;
  if (sure && from.year === to.year && from.precision === 'month' && to.precision === 'month') {
    return `${MONTHS[from.month - 1]}–${plainPoint(to)}`;
  }
  if (sure && from.precision === 'day' && to.precision === 'day' && from.year === to.year) {
    if (from.month === to.month) return `${from.day}–${writePoint(to)}`;
    return `${from.day} ${MONTHS[from.month - 1]} – ${writePoint(to)}`;
  }
  return `${writePoint(from)} – ${writePoint(to)}`;
}

function shortened(from: number, to: number): string {
  return Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(-2) : String(to);
}

function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\b(the|of|in|on)\b|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One date as EDTF, or null. */
function readPoint(plain: string): string | null {
  const about = /^(?:c\.?|ca\.?|circa|about|around) ?(?=[a-z\d])(.+)$/.exec(plain);
  if (about && /\d/.test(about[1]!)) {
    const edtf = readPoint(about[1]!);
    return edtf === null ? null : `${edtf}~`;
  }
  const two = (part: string | number) => String(part).padStart(2, '0');
  let match = /^(\d{3})0s$/.exec(plain);
  if (match) return `${match[1]}X`;
  match = /^\d{4}(-\d{2}){0,2}$/.exec(plain);
  if (match) return plain;
  match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain);
  if (match) return `${match[3]}-${two(match[2]!)}-${two(match[1]!)}`;
  match = /^([a-z]+)\.? (\d{4})(?:-\d{2,4})?$/.exec(plain);
  if (match) {
    const season = seasonOf(match[1]!);
    if (season) return `${match[2]}-${season}`;
    const month = monthOf(match[1]!);
    return month && !/-/.test(plain) ? `${match[2]}-${two(month)}` : null;
  }
  match = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(plain);
  const american = /^([a-z]+)\.? (\d{1,2}) (\d{4})$/.exec(plain);
  const [day, name, year] = match
    ? [match[1]!, match[2]!, match[3]!]
    : american
      ? [american[2]!, american[1]!, american[3]!]
      : [];
  const month = name === undefined ? null : monthOf(name);
  return month ? `${year}-${two(month)}-${two(day!)}` : null;
}

function monthOf(name: string): number | null {
  const index = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  if (name === 'sept') return 9;
  return index === -1 ? null : index + 1;
}

function seasonOf(name: string): number | null {
  const index = SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
  return index === -1 ? null : 21 + index;
}
