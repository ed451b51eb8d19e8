'use client';

import { MOST_NEW_PER_DAY, type PersonSettings } from '@/study/person/person';
import { Choice } from '../kit/choice';
import { Field } from '../kit/field';
import { ActionForm, type FormAction } from '../person/action-form';

type StudyFormProps = { action: FormAction; settings: PersonSettings };

/** How one wants to be asked. */
export function StudyForm({ action, settings }: StudyFormProps) {
  return (
    <ActionForm action={action} submit="Save" pending="Saving…">
      {({ errors }) => (
        <>
          <Field
            name="newPerDay"
            label="New cards a day"
            hint="Each new card comes back several times in the weeks that follow. Ten a day is a good pace."
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_NEW_PER_DAY}
            defaultValue={settings.newPerDay}
            error={errors.newPerDay}
          />
          <Choice
            name="presentation"
            legend="Question type"
            chosen={settings.presentation}
            options={[
              {
                value: 'automatic',
                label: 'Choice first, then from memory',
                hint: 'A new card offers options until you have known it once; after that you recall it.',
              },
              {
                value: 'flashcard',
                label: 'Flashcards only',
                hint: 'Recalling is harder than recognising, and lasts longer.',
              },
              { value: 'multiple-choice', label: 'Multiple choice wherever a card allows it' },
              {
                value: 'typed',
                label: 'Type the answer',
                hint: 'Dates, names, figures and terms; what is longer is asked as in the first way. Spelling is forgiven, a wrong year is not.',
              },
            ]}
          />
          <Choice
            name="buttons"
            legend="After a flashcard"
            chosen={String(settings.buttons)}
            options={[
              { value: '4', label: 'Four buttons', hint: 'Forgot, Just got it, Knew it, Easy' },
              { value: '2', label: 'Two buttons', hint: 'Forgot, Knew it' },
            ]}
          />
          <Choice
            name="retention"
            legend="How sure you want to be"
            hint="How likely you should be to know a card on the day it comes back."
            chosen={String(settings.retention)}
            options={[
              { value: '0.85', label: '85 in 100', hint: 'Cards come back about twice as late: fewer answers a day.' },
              { value: '0.9', label: '90 in 100', hint: 'What suits most people.' },
              {
                value: '0.95',
                label: '95 in 100',
                hint: 'Cards come back in less than half the time: many more answers.',
              },
            ].concat(
              ['0.85', '0.9', '0.95'].includes(String(settings.retention))
                ? []
                : [
                    {
                      value: String(settings.retention),
                      label: `${Math.round(settings.retention * 100)} in 100`,
                      hint: 'As you have it now.',
                    },
                  ],
            )}
          />
          <Choice
            name="singleKeys"
            legend="Keyboard shortcuts"
            hint="Letters and digits act at once while you review. Switch them off if you dictate, or use a screen reader with keys of its own; Enter and Space stay."
            chosen={settings.singleKeys ? 'on' : 'off'}
            options={[
              { value: 'on', label: 'On' },
              { value: 'off', label: 'Off' },
            ]}
          />
        </>
      )}
    </ActionForm>
  );
}
