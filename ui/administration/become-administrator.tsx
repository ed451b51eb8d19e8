'use client';

import { Notice } from '../kit/notice';
import { TextLink } from '../kit/text-link';
import { ActionForm, type FormAction } from '../person/action-form';

type Offer = { kind: 'taken' } | { kind: 'wrong-link' } | { kind: 'open'; name: string };

type BecomeAdministratorProps = { action: FormAction; token: string; offer: Offer };

export function BecomeAdministrator({ action, token, offer }: BecomeAdministratorProps) {
  switch (offer.kind) {
    case 'taken':
      return (
        <Notice title="Clio has an administrator already">
          <p>
            Ask them to change your role. Nothing was changed. <TextLink href="/today">Go to Today</TextLink>
          </p>
        </Notice>
      );
    case 'wrong-link':
      return (
        <Notice tone="error" title="This link is not right">
          <p>Please open it whole, as Clio printed it when it started. Nothing was changed.</p>
        </Notice>
      );
    case 'open':
      return (
        <>
          <p className="mb-6 max-w-measure">
            You are signed in as <strong>{offer.name}</strong>. An administrator says who is a teacher, and reads what
            people report about cards. Clio has none yet.
          </p>
          <ActionForm action={action} submit="Become the administrator" pending="One moment …">
            {() => <input type="hidden" name="token" value={token} />}
          </ActionForm>
        </>
      );
  }
}
