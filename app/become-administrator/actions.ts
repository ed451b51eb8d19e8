'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { signBrowserIn } from '@/server/auth/sign-in-of-browser';
import { becomeAdministrator } from '@/server/commands/become-administrator';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const fields = z.object({ token: z.string().max(400) });

export async function becomeAdministratorAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const { token } = readForm(fields, form);
    await signBrowserIn(await becomeAdministrator(await contextOfRequest(), token));
    redirect('/admin');
  });
}
