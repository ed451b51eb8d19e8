'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { putOffExamPlan } from '@/server/commands/put-off-exam-plan';
import { setExamPlan } from '@/server/commands/set-exam-plan';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction, respondToPage } from '@/server/respond';

const plan = z.object({
  examDate: z.string(),
  minutesPerDay: z.coerce.number(),
  newCards: z.enum(['as-needed', 'own', 'as-before']),
});

export async function setExamPlanAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await setExamPlan(await contextOfRequest(), readForm(plan, form));
    revalidatePath('/', 'layout');
    return { kind: 'done', message: 'Saved.' };
  }, form);
}

export async function putOffExamPlanAction() {
  await respondToPage(async () => putOffExamPlan(await contextOfRequest()));
  revalidatePath('/', 'layout');
}
