import type { ExamStanding } from '@/study/planning/exam-standing';
import type { StudyDay } from '@/study/time';
import { counted } from '../kit/number-words';
import { SubmitButton } from '../kit/submit-button';
import type { FormAction } from '../person/action-form';
import { ExamForm } from '../planning/exam-form';
import { dayWords, fieldDate } from './day-words';
import { number } from './titles';

type ExamLineProps = {
  today: StudyDay;
  standing: ExamStanding;
  /** Whether a forecast follows; before the first answer there is none to speak of. */
  forecast: boolean;
  setPlan: FormAction;
  putOff: (form: FormData) => Promise<void>;
};

/** The exam in a line, and the way to set or change it. */
export function ExamLine({ today, standing, forecast, setPlan, putOff }: ExamLineProps) {
  const ahead = standing.kind === 'ahead' ? standing : null;
  const now = ahead ? { ...ahead, examDate: fieldDate(ahead.examDay) } : null;
  return (
    <div className="border-y border-hairline py-2">
      <p className="prose pt-1">{inWords(standing, today, forecast)}</p>
      <details className="print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule decoration-1 underline-offset-[0.25em] hover:decoration-oxblood hover:decoration-2">
          {ahead ? 'Change the day or the minutes' : 'Set the day of your exam'}
        </summary>
        <div className="pt-2 pb-4">
          <ExamForm action={setPlan} earliest={fieldDate(today)} now={now} />
          {ahead && (
            <form action={putOff} className="mt-1">
              <SubmitButton weight="bare" pending="Removing…">
                I have no exam any more
              </SubmitButton>
            </form>
          )}
        </div>
      </details>
    </div>
  );
}

function inWords(standing: ExamStanding, today: StudyDay, forecast: boolean): string {
  const aMonth = forecast ? ' What follows looks a month ahead.' : '';
  switch (standing.kind) {
    case 'unasked':
    case 'put-off':
      return `You have set no exam.${aMonth}`;
    case 'over':
      return `Your exam was on ${dayWords(standing.examDay, today)}.${aMonth}`;
    case 'ahead': {
      const { examDay, daysLeft, minutesPerDay } = standing;
      if (daysLeft === 0) return 'Your exam is today.';
      const left = daysLeft === 1 ? 'tomorrow' : `${number(daysLeft)} days from now`;
      const means = `You mean to study ${counted(minutesPerDay, 'minute')} a day.`;
      return `Your exam is on ${dayWords(examDay, today)}, ${left}. ${means}`;
    }
  }
}
