'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';
import { NameForPasswordManager } from './password-form';
import { RecoveryCodes } from './recovery-codes';

type RecoveryCodesFormProps = { action: FormAction<{ recoveryCodes: string[] }>; signInName: string };

export function RecoveryCodesForm({ action, signInName }: RecoveryCodesFormProps) {
  return (
    <ActionForm<{ recoveryCodes: string[] }>
      action={action}
      submit="Make new codes"
      pending="Making them …"
      weight="quiet"
      whenDone={(state) => <RecoveryCodes codes={state.recoveryCodes ?? []} title="Your new codes" />}
    >
      {({ errors }) => (
        <>
          <NameForPasswordManager signInName={signInName} />
          {/* Three forms of the page ask for the password: the id of a field is its name, so the names differ. */}
          <Field
            name="passwordForCodes"
            label="Your password"
            type="password"
            autoComplete="current-password"
            required
            error={errors.passwordForCodes}
          />
        </>
      )}
    </ActionForm>
  );
}
