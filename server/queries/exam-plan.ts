import { requireMay, type Context } from '@/server/context';
import { readExamAnswer } from '@/server/tables/exam-plan';
import type { Person } from '@/study/person/person';
import type { CountedWork } from '@/server/tables/progress';
import { newAllowance, type ExamAnswer } from '@/study/planning/exam-plan';
import { examStanding, outlookOf, type ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import { askingOf } from '@/study/planning/presentation';
import { studyDayOf, type StudyDay } from '@/study/time';
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
  return { today, standing, outlook: outlookFor(person, studied, answer).outlook };
}

/** The forecast of studied cards, with the new cards that today brings. */
export function outlookFor(
  person: Person,
  studied: StudiedCards,
  answer: ExamAnswer | null,
): { newPerDay: number; outlook: Forecast } {
  const { cards, state, today, settings } = studied;
  const { introducedToday, medianAnswerMs } = state;
  const { presentation, newPerDay: own } = person.settings;
  const { unseen, due, answeredDueToday } = workOf(studied);
  const day = { unseen, due, introducedToday, answeredDueToday, medianAnswerMs };
  const memories = cards.flatMap(({ card, memory }) =>
    memory ? { ...memory, asking: askingOf(card, presentation) } : [],
  );
  const unmet = cards.flatMap(({ card, memory }) => (memory ? [] : askingOf(card, presentation)));
  const done = { introducedToday, answeredDueToday };
  return {
    newPerDay: newAllowance(answer, own, today, day),
    outlook: outlookOf(answer, own, { memories, unmet, today, done, medianAnswerMs, settings }),
  };
}

/** What `countWork` counts in the database where the cards are not at hand, as they are here. */
function workOf({ cards, today, since }: StudiedCards): CountedWork {
  const work = { unseen: 0, due: 0, answeredDueToday: 0 };
  for (const { memory } of cards) {
    if (!memory) work.unseen++;
    else if (memory.firstStudyDay === today) continue;
    else if (memory.dueStudyDay <= today) work.due++;
    else if (memory.lastReviewAt >= since) work.answeredDueToday++;
  }
  return work;
}
