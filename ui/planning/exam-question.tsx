import { SubmitButton } from '../kit/submit-button';
import type { FormAction } from '../person/action-form';
import { ExamForm } from './exam-form';

type ExamQuestionProps = {
  earliest: string;
  /** Words for the day of an exam that is over; then another may be asked for. */
  over: string | null;
  setPlan: FormAction;
  putOff: (form: FormData) => Promise<void>;
};

/** Asked once. Whoever says "Not now" is not asked again, and finds the same under Progress. */
export function ExamQuestion({ earliest, over, setPlan, putOff }: ExamQuestionProps) {
  return (
    <section aria-labelledby="exam-question" className="mt-12 border-t border-rule pt-6">
      {over && <p className="running-head mb-2">Your exam was on {over}</p>}
      <h2 id="exam-question" className="font-serif text-xl font-semibold">
        {over ? 'Is there another exam?' : 'Which day is your exam, and how many minutes a day?'}
      </h2>
      <p className="prose mt-2 mb-5">
        Clio then brings new cards early enough to be seen again before the day, and tells what you will know on it.
      </p>
      <ExamForm action={setPlan} earliest={earliest} now={null} />
      <form action={putOff} className="mt-1">
        <SubmitButton weight="bare" pending="Not now…">
          Not now
        </SubmitButton>
      </form>
    </section>
  );
}
