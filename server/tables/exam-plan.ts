import type { PersonId } from '@/study/ids';
import type { ExamAnswer, NewCardsChoice } from '@/study/planning/exam-plan';
import type { Instant, StudyDay } from '@/study/time';
import type { Db } from '../db/connect';
import type { Connection } from './transaction';

/** What a person said of their exam; null while they have not been asked. Read with every queue. */
export async function readExamAnswer(db: Connection, person: PersonId): Promise<ExamAnswer | null> {
  const { rows } = await db.query<ExamPlanRow>({
    name: 'exam-answer',
    text: `SELECT exam_study_day AS "examStudyDay", minutes_per_day AS "minutesPerDay", new_cards AS "newCards"
           FROM exam_plan WHERE person_id = $1`,
    values: [person],
  });
  return rows[0] ? answerOf(rows[0]) : null;
}

export async function saveExamAnswer(
  { prisma }: Db,
  person: PersonId,
  answer: ExamAnswer,
  now: Instant,
): Promise<void> {
  const row = { ...rowOf(answer), answeredAt: new Date(now) };
  await prisma.examPlan.upsert({ where: { personId: person }, create: { personId: person, ...row }, update: row });
}

type ExamPlanRow =
  | { examStudyDay: StudyDay; minutesPerDay: number; newCards: NewCardsChoice }
  | { examStudyDay: null; minutesPerDay: null; newCards: null };

function answerOf({ examStudyDay, minutesPerDay, newCards }: ExamPlanRow): ExamAnswer {
  if (examStudyDay === null) return { kind: 'put-off' };
  return { kind: 'planned', plan: { examDay: examStudyDay, minutesPerDay }, newCards };
}

function rowOf(answer: ExamAnswer): ExamPlanRow {
  switch (answer.kind) {
    case 'put-off':
      return { examStudyDay: null, minutesPerDay: null, newCards: null };
    case 'planned':
      return {
        examStudyDay: answer.plan.examDay,
        minutesPerDay: answer.plan.minutesPerDay,
        newCards: answer.newCards,
      };
  }
}
