'use server';

import { z } from 'zod';

import { clientAddress } from '@/server/auth/client-address';
import { signBrowserIn } from '@/server/auth/sign-in-of-browser';
import { signUp } from '@/server/commands/sign-up';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const fields = z.object({
  signInName: z.string().max(400).default(''),
  name: z.string().max(400).default(''),
  password: z.string().max(1000).default(''),
  zone: z.string().max(100).default(''),
});

export async function signUpAction(_: ActionState & { recoveryCodes?: string[] }, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(fields, form);
    const { person, recoveryCodes } = await signUp(await contextOfRequest(), {
      ...written,
      address: await clientAddress(),
    });
    await signBrowserIn({ id: person.id, signInVersion: 1 });
    return { kind: 'done', message: 'You are signed up.', recoveryCodes };
  }, form);
}
