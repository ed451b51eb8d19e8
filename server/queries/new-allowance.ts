import type { Db } from '@/server/db/connect';
import { countWork } from '@/server/tables/progress';
import type { StudyState } from '@/server/tables/study-state';
import type { Person } from '@/study/person/person';
import { followsPlan, newAllowance, type ExamAnswer } from '@/study/planning/exam-plan';
import type { Instant, StudyDay } from '@/study/time';

/**
 * How many new cards a person's day takes, those already met today included. The work of the day is counted only for whoever
 * lets an exam decide: nobody else waits for it.
 */
export async function newPerDayOf(
  { pool }: Pick<Db, 'pool'>,
  { id, settings }: Pick<Person, 'id' | 'settings'>,
  answer: ExamAnswer | null,
  state: StudyState,
  day: { today: StudyDay; since: Instant },
): Promise<number> {
  if (!followsPlan(answer, day.today)) return settings.newPerDay;
  const { introducedToday, medianAnswerMs, leftOut } = state;
  const work = await countWork(pool, id, { decks: state.decks.map((deck) => deck.id), leftOut, ...day });
  return newAllowance(answer, settings.newPerDay, day.today, { ...work, introducedToday, medianAnswerMs });
}
