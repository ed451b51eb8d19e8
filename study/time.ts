/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A student's day, counted from 1970-01-01 in their own zone and from their own rollover hour: an integer, so days subtract. */
export type StudyDay = number;

export const DEFAULT_ROLLOVER_HOUR = 4;
