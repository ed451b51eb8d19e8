import type { StudyDay } from '../time';

/** What was done on one study day. */
export type ActiveDay = { studyDay: StudyDay; answers: number; minutes: number };

export type ActivityWeek = { monday: StudyDay; days: (ActiveDay | null)[] };

/**
 * The last `weeks` weeks up to and with today's, Monday first: one entry a day, days without answers as zero, days after today
 * as null. Study day 0 was a Thursday.
 */
export function activityWeeks(days: readonly ActiveDay[], today: StudyDay, weeks: number): ActivityWeek[] {
  const byDay = new Map(days.map((day) => [day.studyDay, day]));
  const thisMonday = today - mondaysBased(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = thisMonday - 7 * (weeks - 1 - index);
    const dayAt = (studyDay: StudyDay) =>
      studyDay > today ? null : (byDay.get(studyDay) ?? { studyDay, answers: 0, minutes: 0 });
    return { monday, days: Array.from({ length: 7 }, (_, weekday) => dayAt(monday + weekday)) };
  });
}

/** Days in a row with at least one answer, ending today, or yesterday where today has none yet: the day is not over. */
export function daysInARow(days: readonly ActiveDay[], today: StudyDay): number {
  const active = new Set(days.filter((day) => day.answers > 0).map((day) => day.studyDay));
  let day = active.has(today) ? today : today - 1;
  let run = 0;
  while (active.has(day)) {
    run++;
    day--;
  }
  return run;
}

function mondaysBased(studyDay: StudyDay): number {
  return (((studyDay + 3) % 7) + 7) % 7;
}
