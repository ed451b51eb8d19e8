'use client';

import { Field } from '../kit/field';
import { ActionForm, type FormAction } from './action-form';

/** What Clio calls you. */
export function NameForm({ action, name }: { action: FormAction; name: string }) {
  return (
    <ActionForm action={action} submit="Call me that" pending="Keeping it …" weight="quiet">
      {({ errors, written }) => (
        <Field
          // A form that has worked is emptied to what it then starts from: the name just saved.
          key={name}
          name="name"
          label="What should Clio call you?"
          hint="Left empty, it is your sign-in name."
          autoComplete="nickname"
          maxLength={80}
          defaultValue={written.name ?? name}
          error={errors.name}
        />
      )}
    </ActionForm>
  );
}
