'use client';

import { SelectField } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';

type StudyDayFormProps = { action: FormAction; zone: string; zones: readonly string[]; rolloverHour: number };

export function StudyDayForm({ action, zone, zones, rolloverHour }: StudyDayFormProps) {
  return (
    <ActionForm action={action} submit="Save" pending="Saving …" weight="quiet">
      {({ errors }) => (
        <>
          <SelectField name="zone" label="Time zone" defaultValue={zone} key={`zone ${zone}`} error={errors.zone}>
            {zones.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="rolloverHour"
            label="A new day begins at"
            hint="Whoever studies past midnight is still on the day before."
            defaultValue={rolloverHour}
            key={`hour ${rolloverHour}`}
            error={errors.rolloverHour}
          >
            {Array.from({ length: 13 }, (_, hour) => (
              <option key={hour} value={hour}>
                {hourInWords(hour)}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </ActionForm>
  );
}

function hourInWords(hour: number): string {
  if (hour === 0) return 'midnight';
  return hour === 12 ? 'noon' : `${hour} in the morning`;
}
