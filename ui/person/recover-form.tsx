'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';

export function RecoverForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} submit="Set the new password" pending="Setting it …">
      {({ errors, written }) => (
        <>
          <Field
            name="signInName"
            label="Sign-in name or e-mail"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            defaultValue={written.signInName}
            error={errors.signInName}
          />
          <Field
            name="code"
            label="One of your recovery codes"
            hint="Sixteen letters and digits, such as 7KQ2-M4XT-9ZRB-E0HC. Capitals and hyphens do not matter."
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            error={errors.code}
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
