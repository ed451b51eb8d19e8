'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';

/** `next` is the page to go to, or empty; the action decides whether it may be. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <ActionForm action={action} submit="Sign in" pending="Signing in …">
      {({ errors, written }) => (
        <>
          <input type="hidden" name="next" value={next} />
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
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            error={errors.password}
          />
        </>
      )}
    </ActionForm>
  );
}
