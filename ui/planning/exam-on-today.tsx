import type { ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import type { StudyDay } from '@/study/time';
import type { FormAction } from '../person/action-form';
import { dayWords, fieldDate } from '../progress/day-words';
import { AfterExamQuestion } from './after-exam-question';
import { ExamCountdown } from './exam-countdown';
import { ExamQuestion } from './exam-question';

export type ExamOnTodayProps = {
  today: StudyDay;
  standing: ExamStanding;
  outlook: Forecast | null;
  setPlan: FormAction;
  putOff: (form: FormData) => Promise<void>;
};

/** What /today says of the exam: the question, once; then the countdown; nothing to whoever put it off. */
export function ExamOnToday(props: ExamOnTodayProps) {
  return (
    <AfterExamQuestion standing={props.standing.kind}>
      <QuestionOrCountdown {...props} />
    </AfterExamQuestion>
  );
}

function QuestionOrCountdown({ today, standing, outlook, setPlan, putOff }: ExamOnTodayProps) {
  switch (standing.kind) {
    case 'unasked':
    case 'over': {
      const over = standing.kind === 'over' ? dayWords(standing.examDay, today) : null;
      return <ExamQuestion earliest={fieldDate(today)} over={over} setPlan={setPlan} putOff={putOff} />;
    }
    case 'ahead':
      return <ExamCountdown today={today} exam={standing} outlook={outlook} />;
    case 'put-off':
      return null;
  }
}
