'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';
import { NameForPasswordManager } from './password-form';

type EraseFormProps = { action: FormAction; signInName: string };

export function EraseForm({ action, signInName }: EraseFormProps) {
  return (
    <ActionForm action={action} submit="Erase everything about me" pending="Signing you out …" weight="quiet">
      {({ errors }) => (
        <>
          <NameForPasswordManager signInName={signInName} />
          <Field
            name="passwordToErase"
            label="Your password"
            type="password"
            autoComplete="current-password"
            required
            error={errors.passwordToErase}
          />
        </>
      )}
    </ActionForm>
  );
}
