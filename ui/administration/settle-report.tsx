'use client';

import { ActionForm, type FormAction } from '../person/action-form';

type SettleReportProps = { action: FormAction; report: { person: string; id: string } };

export function SettleReport({ action, report }: SettleReportProps) {
  return (
    <ActionForm action={action} submit="Dealt with" pending="One moment …" weight="quiet">
      {() => (
        <>
          <input type="hidden" name="person" value={report.person} />
          <input type="hidden" name="id" value={report.id} />
        </>
      )}
    </ActionForm>
  );
}
