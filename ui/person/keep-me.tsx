'use client';

import { Notice } from '../kit/notice';
import { ActionForm, type FormAction } from './action-form';

/** For somebody who asked to be erased and has come back in time. */
export function KeepMe({ action, on }: { action: FormAction; on: string }) {
  return (
    <ActionForm
      action={action}
      submit="Stay, and keep everything"
      pending="One moment …"
      whenDone={(state) => (
        <Notice tone="done" announced>
          {state.kind === 'done' && state.message}
        </Notice>
      )}
    >
      {() => (
        <Notice tone="warning" title={`Everything about you will be erased on ${on}`}>
          <p>You asked for this. If you have changed your mind, everything is still as it was.</p>
        </Notice>
      )}
    </ActionForm>
  );
}
