'use client';

import { useEffect, useRef } from 'react';
import { PageTitle } from '../clio-page';
import { ButtonLink } from '../kit/button';
import { Field } from '../kit/field';
import { TextLink } from '../kit/text-link';
import { ActionForm, type FormAction } from './action-form';
import { RecoveryCodes } from './recovery-codes';

type SignUpFormProps = { action: FormAction<{ recoveryCodes: string[] }> };

export function SignUpForm({ action }: SignUpFormProps) {
  return (
    <ActionForm<{ recoveryCodes: string[] }>
      action={action}
      submit="Sign up"
      pending="Signing up …"
      title={<PageTitle>Sign up</PageTitle>}
      whenDone={(state) => (
        <RecoveryCodes
          codes={state.recoveryCodes ?? []}
          level="page"
          title="You are signed up. One thing before you begin"
        >
          <p>
            <ButtonLink href="/today" weight="main" className="max-sm:w-full">
              I have kept them: begin
            </ButtonLink>
          </p>
        </RecoveryCodes>
      )}
    >
      {({ errors, written }) => (
        <>
          <Field
            name="signInName"
            label="Sign-in name or e-mail"
            hint="Either will do. Clio sends no e-mail, and shows it to nobody but you and an administrator."
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={254}
            defaultValue={written.signInName}
            error={errors.signInName}
          />
          <Field
            name="password"
            label="Password"
            hint="At least 10 characters: three or four words that have nothing to do with one another are good."
            type="password"
            autoComplete="new-password"
            required
            error={errors.password}
          />
          <Field
            name="name"
            label="What should Clio call you?"
            hint="You may leave this empty."
            autoComplete="nickname"
            maxLength={80}
            defaultValue={written.name}
            error={errors.name}
          />
          <BrowserZone />
          <p className="order-last">
            Signed up before? <TextLink href="/sign-in">Sign in</TextLink>.
          </p>
        </>
      )}
    </ActionForm>
  );
}

/** The zone decides when a day begins. Without JavaScript it stays empty, and can be set in the settings. */
function BrowserZone() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  return <input ref={field} type="hidden" name="zone" defaultValue="" />;
}
