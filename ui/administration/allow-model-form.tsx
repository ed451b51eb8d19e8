'use client';

import { ActionForm, type FormAction } from '../person/action-form';

type AllowModelFormProps = { setting: { url: string; model: string; enabled: boolean }; allow: FormAction };

export function AllowModelForm({ setting: { url, model, enabled }, allow }: AllowModelFormProps) {
  return (
    <ActionForm
      action={allow}
      submit={enabled ? 'Allow it no longer' : 'Allow it to be asked'}
      pending="One moment…"
      weight={enabled ? 'quiet' : 'main'}
    >
      {() => (
        <>
          <input type="hidden" name="url" value={url} />
          <input type="hidden" name="model" value={model} />
          <input type="hidden" name="enabled" value={enabled ? 'no' : 'yes'} />
        </>
      )}
    </ActionForm>
  );
}
