import { type Context, requireMay } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { readExamAnswer, saveExamAnswer } from '@/server/tables/exam-plan';
import {
  FEWEST_MINUTES_A_DAY,
  MOST_MINUTES_A_DAY,
  planFaults,
  type NewCardsChoice,
  type PlanFault,
} from '@/study/planning/exam-plan';
import type { PersonId } from '@/study/ids';
import { dateOfStudyDay, studyDayOf, studyDayOnDate, type StudyDay } from '@/study/time';

/** `as-before`: whoever fixed their number of new cards for one exam keeps it for the next; nobody had to at first. */
export type NewCardsWish = NewCardsChoice | 'as-before';

/** A person's exam: its date as a form writes it (2027-05-12), in their own calendar, and the minutes of a day. */
export async function setExamPlan(
  context: Context,
  written: { examDate: string; minutesPerDay: number; newCards: NewCardsWish },
): Promise<void> {
  const { id, zone, rolloverHour } = requireMay(context, 'change own settings');
  const examDay = readDate(written.examDate);
  if (examDay === null) throw refusal({ examDate: 'Please choose the day of your exam.' });
  const plan = { examDay, minutesPerDay: written.minutesPerDay };
  const faults = planFaults(plan, studyDayOf(context.now, zone, rolloverHour));
  if (faults.length > 0) throw refusal(Object.assign({}, ...faults.map((fault) => SENTENCES[fault])));
  const newCards = written.newCards === 'as-before' ? await choiceBefore(context, id) : written.newCards;
  await saveExamAnswer(context.db, id, { kind: 'planned', plan, newCards }, context.now);
}

async function choiceBefore({ db }: Context, person: PersonId): Promise<NewCardsChoice> {
  const before = await readExamAnswer(db.pool, person);
  return before?.kind === 'planned' ? before.newCards : 'as-needed';
}

const SENTENCES: Record<PlanFault, Record<string, string>> = {
  'day-over': { examDate: 'That day is over. Please choose today or a later one.' },
  'day-too-far': { examDate: 'That is more than two years away. Please choose an earlier day.' },
  minutes: {
    minutesPerDay: `Please write a whole number from ${FEWEST_MINUTES_A_DAY} to ${MOST_MINUTES_A_DAY}.`,
  },
};

function refusal(fields: Record<string, string>): Invalid {
  return new Invalid('Nothing was changed.', fields);
}

/** Null unless it is a date that the calendar has. */
function readDate(written: string): StudyDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)?.map(Number) ?? [];
  if (!year || !month || !day || year < 1900) return null;
  const studyDay = studyDayOnDate({ year, month, day });
  const { month: back } = dateOfStudyDay(studyDay);
  return back === month ? studyDay : null; // 31 June would be 1 July
}
