import { parseEdtf, toEdtf, type Calendar, type DatePoint, type HistoricalDate } from './historical-date';

/** As a British history book writes it: "1 December 1934", "spring 1932", "c. 1928", "1928–32", "from 1928", "the 1930s". */
export function writeDate(date: HistoricalDate): string {
  if (date.kind === 'point') return writePoint(date);
  const { from, to } = date;
  if (!from) return `until ${writePoint(to!)}`;
  if (!to) return `from ${writePoint(from)}`;
  return writeRange(from, to);
}

/**
 * What a student may mean by what they type for a date, likeliest first; empty where it is none. Any of the above, also "Dec. 1
 * 1934", "1.12.1934" and "1/12/1934" (day first), "1st December 1934". "1921-22" is read as two years before it is read as EDTF.
 */
export function readTypedDate(typed: string, calendar: Calendar = 'gregorian'): HistoricalDate[] {
  const plain = tidy(typed);
  const open = /^(from|since|after|until|till|to|before) (.+)$/.exec(plain);
  const end = open && readPoint(open[2]!);
  const written = [
    readRange(plain),
    readPoint(plain),
    end ? (/^(from|since|after)$/.test(open[1]!) ? `${end}/..` : `../${end}`) : null,
    typed.trim(),
  ];
  const read = written
    .map((edtf) => (edtf === null ? null : parseEdtf(edtf, calendar)))
    .filter((date) => date !== null);
  return read.filter((date, at) => read.findIndex((other) => toEdtf(other) === toEdtf(date)) === at);
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

/** Two dates as EDTF, or null. What the first leaves out it shares with the second: "19-24 August 1936". */
function readRange(plain: string): string | null {
  const range = /^(?:from |between )?(.+?)(?: ?- ?| to | and | until )(.+)$/.exec(plain);
  if (!range) return null;
  const [, first, last] = range as unknown as [string, string, string];
  const century = /(\d{2})\d{2}$/.exec(first)?.[1];
  const to = readPoint(/^\d{2}$/.test(last) && century ? century + last : last);
  const from =
    readPoint(first) ??
    readPoint(`${first} ${last.replace(/^\d{1,2} /, '')}`) ??
    readPoint(`${first} ${last.slice(-4)}`);
  return from && to ? `${from}/${to}` : null;
}

/** One date as EDTF, or null. */
function readPoint(plain: string): string | null {
  const about = /^(?:(?:circa|about|around|ca?) |ca?\.? ?(?=\d)|ca?\. ?)(.+)$/.exec(plain);
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
