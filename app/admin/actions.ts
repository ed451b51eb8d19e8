'use server';

import { z } from 'zod';

import { changeRole } from '@/server/commands/change-role';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';
import type { PersonId } from '@/study/ids';

const fields = z.object({
  person: z.uuid().transform((id) => id as PersonId),
  role: z.enum(['learner', 'teacher', 'administrator'], 'Please choose a role.'),
});

export async function changeRoleAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const { name, role } = await changeRole(await contextOfRequest(), readForm(fields, form));
    return { kind: 'done', message: `${name} is now ${role === 'administrator' ? 'an' : 'a'} ${role}.` };
  });
}
