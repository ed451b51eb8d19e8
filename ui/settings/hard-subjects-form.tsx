'use client';

import type { HardSubject } from '@/study/card/card';
import { ActionForm, type FormAction } from '../person/action-form';
import { asked } from './hard-subjects';

/** Which hard subjects to be asked about. Nobody is told. */
export function HardSubjectsForm({ action, leftOut }: { action: FormAction; leftOut: HardSubject[] }) {
  return (
    <ActionForm action={action} submit="Save" pending="Saving…" weight="quiet">
      {() => (
        <fieldset>
          <legend className="font-medium">Leave out cards on</legend>
          <p className="text-sm text-ink-soft">Reported to nobody. What you answered before is kept.</p>
          <div className="mt-2 divide-y divide-hairline border-y border-hairline">
            {asked.map(({ subject, name }) => (
              <label key={subject} className="flex min-h-12 cursor-pointer items-center gap-3 px-1 hover:bg-wash">
                <input
                  type="checkbox"
                  name="subjects"
                  value={subject}
                  defaultChecked={leftOut.includes(subject)}
                  className="size-[1.1rem] accent-oxblood"
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </ActionForm>
  );
}
