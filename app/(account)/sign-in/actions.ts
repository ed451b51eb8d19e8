'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { clientAddress } from '@/server/auth/client-address';
import { readNextPath } from '@/server/auth/next-path';
import { signBrowserIn } from '@/server/auth/sign-in-of-browser';
import { signIn } from '@/server/commands/sign-in';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const fields = z.object({
  signInName: z.string().min(1, 'Please write your sign-in name or e-mail address.'),
  password: z.string().min(1, 'Please write your password.'),
  next: z.string().default(''),
});

export async function signInAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const { next, ...written } = readForm(fields, form);
    const found = await signIn(await contextOfRequest(), { ...written, address: await clientAddress() });
    await signBrowserIn(found);
    redirect(found.toBeErased ? '/settings/account' : readNextPath(next));
  }, form);
}
