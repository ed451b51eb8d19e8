import { dateOfStudyDay, type StudyDay } from '@/study/time';

/** "12 May", and with its year where that is not this one: "12 May 2027". */
export function dayWords(studyDay: StudyDay, today: StudyDay): string {
  const { year, month, day } = dateOfStudyDay(studyDay);
  const words = `${day} ${MONTHS[month - 1]}`;
  return year === dateOfStudyDay(today).year ? words : `${words} ${year}`;
}

/** "Thursday 3 December", for days near enough that their weekday says more than their date. */
export function weekdayWords(studyDay: StudyDay, today: StudyDay): string {
  if (studyDay === today) return 'today';
  if (studyDay === today + 1) return 'tomorrow';
  return `${WEEKDAYS[weekdayOf(studyDay)]} ${dayWords(studyDay, today)}`;
}

export function monthName(studyDay: StudyDay): string {
  return MONTHS[dateOfStudyDay(studyDay).month - 1]!;
}

/** As a date field of a form has it, never for reading: 2027-05-12. */
export function fieldDate(studyDay: StudyDay): string {
  const { year, month, day } = dateOfStudyDay(studyDay);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
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
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Study day 0 was a Thursday. */
function weekdayOf(studyDay: StudyDay): number {
  return (((studyDay + 3) % 7) + 7) % 7;
}
