'use client';

import { Choice } from '../kit/choice';
import type { Theme } from '../kit/theme';
import { ActionForm, type FormAction } from '../person/action-form';

/** Light or dark, for this browser only. */
export function ThemeForm({ action, theme }: { action: FormAction; theme: Theme }) {
  return (
    <ActionForm action={action} submit="Save" pending="Saving…" weight="quiet">
      {() => (
        <Choice
          name="theme"
          legend="Light and dark"
          hint="Kept in this browser only."
          chosen={theme}
          options={[
            { value: 'system', label: 'Same as this device' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      )}
    </ActionForm>
  );
}
