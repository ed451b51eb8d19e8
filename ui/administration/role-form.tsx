'use client';

import { useActionState } from 'react';
import type { Role } from '@/study/person/person';
import { Button } from '../kit/button';
import type { FormAction, FormState } from '../person/action-form';

type RoleFormProps = { action: FormAction; person: { id: string; name: string; role: Role } };

/** One row of the list: too small for a whole form with labels above, so the label is for those who hear it. */
export function RoleForm({ action, person }: RoleFormProps) {
  const [state, formAction, pending] = useActionState<FormState, FormData>(action, { kind: 'untouched' });
  return (
    <form action={formAction} onReset={(event) => event.preventDefault()} className="shrink-0">
      <div className="flex items-center gap-3">
        <input type="hidden" name="person" value={person.id} />
        <label className="sr-only" htmlFor={`role-${person.id}`}>
          Role of {person.name}
        </label>
        <select
          id={`role-${person.id}`}
          name="role"
          defaultValue={person.role}
          className="min-h-12 rounded-edge border border-rule bg-sheet px-2 text-ink hover:border-ink max-md:grow"
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {role[0]!.toUpperCase() + role.slice(1)}
            </option>
          ))}
        </select>
        <Button type="submit" aria-disabled={pending} aria-label={`Save the role of ${person.name}`}>
          Save
        </Button>
      </div>
      <p
        role="status"
        className={`mt-1 text-sm ${state.kind === 'refused' ? 'font-medium text-oxblood' : 'text-moss'}`}
      >
        {state.kind !== 'untouched' && state.message}
      </p>
    </form>
  );
}

const roles: readonly Role[] = ['learner', 'teacher', 'administrator'];
