/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A student's day, counted from 1970-01-01 in their own zone and from their own rollover hour: an integer, so days subtract. */
export type StudyDay = number;

/** A day on the (Gregorian) calendar as a student reads it: month 1–12, day 1–31. */
export type CalendarDate = { year: number; month: number; day: number };

export const DEFAULT_ROLLOVER_HOUR = 4;
export const LATEST_ROLLOVER_HOUR = 12;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Zones run from UTC−12 to UTC+14, and a clock change moves at most a day: a day starts within this of its UTC namesake. */
const START_SEARCH_MS = 38 * HOUR_MS;

/**
 * The study day an instant belongs to: the date on the wall clock of `zone`, moved back by the rollover hour, so that with
 * hour 4 an answer at 01:30 still belongs to the evening before. Days that a clock change makes 23 or 25 hours long remain
 * one day. Throws RangeError for an unknown zone, an hour outside 0–12 or an instant no calendar reaches.
 * Limit: a zone that leaps over the date line misses a day (Samoa, 30 December 2011), and one that puts its clock back by
 * more than an hour across the rollover hour repeats part of one (a few Antarctic stations). Replay bears both.
 */
export function studyDayOf(instant: Instant, zone: string, rolloverHour: number): StudyDay {
  assertRolloverHour(rolloverHour);
  return Math.floor((wallClock(instant, zone) - rolloverHour * HOUR_MS) / DAY_MS);
}

/** The calendar date of a study day. Throws RangeError unless it is a whole number that a calendar reaches. */
export function dateOfStudyDay(studyDay: StudyDay): CalendarDate {
  const date = new Date(studyDay * DAY_MS);
  if (!Number.isInteger(studyDay) || Number.isNaN(date.getTime())) throw new RangeError(`No study day: ${studyDay}`);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The study day that bears a calendar date; the inverse of `dateOfStudyDay`. Years 100 and later. */
export function studyDayOnDate({ year, month, day }: CalendarDate): StudyDay {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/**
 * The first instant of a study day: where the clock skips the rollover hour, the instant after the gap. Searched for, not
 * computed, because `Intl` maps instants to wall clocks only in that direction (about 0.2 ms). Throws as `studyDayOf` does.
 */
export function startOfStudyDay(studyDay: StudyDay, zone: string, rolloverHour: number): Instant {
  const namesake = studyDay * DAY_MS + rolloverHour * HOUR_MS;
  let before = namesake - START_SEARCH_MS;
  let within = namesake + START_SEARCH_MS;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (studyDayOf(middle, zone, rolloverHour) >= studyDay) within = middle;
    else before = middle;
  }
  return within;
}

/** Whether `Intl` knows the name as an IANA zone. Bare offsets such as "+01:00" are refused: they know nothing of summer. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    wallClockFormat(zone);
    return true;
  } catch {
    return false;
  }
}

function assertRolloverHour(rolloverHour: number): void {
  if (!Number.isInteger(rolloverHour) || rolloverHour < 0 || rolloverHour > LATEST_ROLLOVER_HOUR) {
    throw new RangeError(`Rollover hour must be a whole number from 0 to ${LATEST_ROLLOVER_HOUR}: ${rolloverHour}`);
  }
}

/** The wall clock as if it stood in UTC, in milliseconds, to the hour: no finer is needed, and it is a third cheaper. */
function wallClock(instant: Instant, zone: string): number {
  const field: Record<string, number> = {};
  for (const { type, value } of wallClockFormat(zone).formatToParts(instant)) field[type] = Number(value);
  return Date.UTC(field.year ?? NaN, (field.month ?? NaN) - 1, field.day, field.hour);
}

/** Making a formatter costs a hundred times its use. Zone names ignore case, so the cache cannot outgrow their list. */
const wallClockFormats = new Map<string, Intl.DateTimeFormat>();

function wallClockFormat(zone: string): Intl.DateTimeFormat {
  const key = zone.toLowerCase();
  let format = wallClockFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
    });
    wallClockFormats.set(key, format);
  }
  return format;
}
