'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';

type PasswordFormProps = { action: FormAction; signInName: string };

export function PasswordForm({ action, signInName }: PasswordFormProps) {
  return (
    <ActionForm action={action} submit="Change password" pending="Changing it …" weight="quiet">
      {({ errors }) => (
        <>
          <NameForPasswordManager signInName={signInName} />
          <Field
            name="presentPassword"
            label="Present password"
            type="password"
            autoComplete="current-password"
            required
            error={errors.presentPassword}
          />
          <Field
            name="newPassword"
            label="New password"
            hint="At least 10 characters."
            type="password"
            autoComplete="new-password"
            required
            error={errors.newPassword}
          />
        </>
      )}
    </ActionForm>
  );
}

/** A form that asks for a password alone leaves a password manager guessing whose it is. */
export function NameForPasswordManager({ signInName }: { signInName: string }) {
  return <input type="text" name="signInName" value={signInName} autoComplete="username" readOnly hidden />;
}
