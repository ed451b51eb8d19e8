'use client';

import { TextAreaField } from '../kit/field';
import { ActionForm, type FormAction } from '../person/action-form';

/** One card or a whole list. */
export function OwnCardForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} submit="Add" pending="Adding…">
      {({ errors, written }) => (
        <TextAreaField
          name="pasted"
          label="Questions and answers"
          rows={6}
          placeholder={'Who wrote “The Prince”?\tNiccolò Machiavelli'}
          defaultValue={written.pasted}
          error={errors.pasted}
        />
      )}
    </ActionForm>
  );
}
