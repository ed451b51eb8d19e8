'use client';

import { FEWEST_MINUTES_A_DAY, MOST_MINUTES_A_DAY, type NewCardsChoice } from '@/study/planning/exam-plan';
import { Choice } from '../kit/choice';
import { Field } from '../kit/field';
import { ActionForm, type FormAction } from '../person/action-form';

export type ExamFormProps = {
  action: FormAction;
  /** The first day that can be chosen, as a date field has it, and what is set now. */
  earliest: string;
  now: { examDate: string; minutesPerDay: number; newCards: NewCardsChoice } | null;
};

/** Which day, and how many minutes; once there is a plan, also who decides how many new cards come. */
export function ExamForm({ action, earliest, now }: ExamFormProps) {
  return (
    <ActionForm action={action} submit="Save" pending="Saving…" weight="quiet">
      {({ errors, written }) => (
        <>
          <div className="grid gap-5 sm:grid-cols-[3fr_2fr]">
            <Field
              name="examDate"
              label="Day of the exam"
              type="date"
              min={earliest}
              defaultValue={written.examDate ?? now?.examDate}
              error={errors.examDate}
              required
            />
            <Field
              name="minutesPerDay"
              label="Minutes a day"
              type="number"
              inputMode="numeric"
              min={FEWEST_MINUTES_A_DAY}
              max={MOST_MINUTES_A_DAY}
              defaultValue={written.minutesPerDay ?? now?.minutesPerDay ?? 20}
              error={errors.minutesPerDay}
              required
            />
          </div>
          {now ? (
            <Choice
              name="newCards"
              legend="New cards"
              chosen={now.newCards}
              options={[
                { value: 'as-needed', label: 'As many a day as the exam needs' },
                { value: 'own', label: 'The number in my settings' },
              ]}
            />
          ) : (
            // Not asked again for another exam: what was chosen for the last one holds.
            <input type="hidden" name="newCards" value="as-before" />
          )}
        </>
      )}
    </ActionForm>
  );
}
