import { requireMay, type Context } from '@/server/context';
import { readExamAnswer } from '@/server/tables/exam-plan';
import type { Person } from '@/study/person/person';
import type { ExamAnswer } from '@/study/planning/exam-plan';
import { examStanding, outlookOf, type ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import { studyDayOf, type StudyDay } from '@/study/time';
import { newPerDayOf } from './new-allowance';
import { studiedCards, type StudiedCards } from './studied-cards';

/** A person's exam, as /today shows it: what was said of it, and what will be known on the day. */
export type ExamPlanShown = {
  today: StudyDay;
  standing: ExamStanding;
  /** Null where nothing is studied, or no exam is ahead. */
  outlook: Forecast | null;
};

export async function examPlan(context: Context): Promise<ExamPlanShown> {
  const person = requireMay(context, 'see own progress');
  const answer = await readExamAnswer(context.db.pool, person.id);
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const standing = examStanding(answer, today);
  if (standing.kind !== 'ahead') return { today, standing, outlook: null };
  const studied = await studiedCards(context, person);
  if (studied.cards.length === 0) return { today, standing, outlook: null };
  const { outlook } = await outlookFor(context, person, studied, answer);
  return { today, standing, outlook };
}

/** The forecast of studied cards, with the new cards a day that it counts on. */
export async function outlookFor(
  { db }: Pick<Context, 'db'>,
  person: Person,
  { cards, state, today, since, settings }: StudiedCards,
  answer: ExamAnswer | null,
): Promise<{ newPerDay: number; outlook: Forecast }> {
  const newPerDay = await newPerDayOf(db, person, answer, state, { today, since });
  const memories = cards.flatMap(({ memory }) => memory ?? []);
  const unmet = cards.length - memories.length;
  const { medianAnswerMs } = state;
  return {
    newPerDay,
    outlook: outlookOf(examStanding(answer, today), { memories, unmet, today, newPerDay, medianAnswerMs, settings }),
  };
}
