'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { clientAddress } from '@/server/auth/client-address';
import { signBrowserIn } from '@/server/auth/sign-in-of-browser';
import { recover } from '@/server/commands/recover';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const fields = z.object({
  signInName: z.string().min(1, 'Please write your sign-in name or e-mail address.').max(400),
  code: z.string().min(1, 'Please write one of your recovery codes.').max(100),
  newPassword: z.string().max(1000).default(''),
});

export async function recoverAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = { ...readForm(fields, form), address: await clientAddress() };
    await signBrowserIn(await recover(await contextOfRequest(), written));
    redirect('/today');
  }, form);
}
