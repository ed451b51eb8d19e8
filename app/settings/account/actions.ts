'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';

import { signBrowserIn, signBrowserOut } from '@/server/auth/sign-in-of-browser';
import { changeName } from '@/server/commands/change-name';
import { changePassword } from '@/server/commands/change-password';
import { changeStudyDay } from '@/server/commands/change-study-day';
import { eraseMe, keepMe } from '@/server/commands/erase-me';
import { replaceRecoveryCodes } from '@/server/commands/replace-recovery-codes';
import { signOutEverywhere } from '@/server/commands/sign-out-everywhere';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const password = z.string().max(1000).default('');

export async function changeNameAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await changeName(await contextOfRequest(), readForm(z.object({ name: z.string() }), form));
    refresh();
    return { kind: 'done', message: 'Saved.' };
  }, form);
}

export async function changePasswordAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(z.object({ presentPassword: password, newPassword: password }), form);
    await signBrowserIn(await changePassword(await contextOfRequest(), written));
    return { kind: 'done', message: 'Your password is changed. Everywhere else you are signed out.' };
  });
}

export async function changeStudyDayAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(z.object({ zone: z.string(), rolloverHour: z.coerce.number() }), form);
    await changeStudyDay(await contextOfRequest(), written);
    refresh();
    return { kind: 'done', message: 'Saved. It counts for what you answer from now on.' };
  }, form);
}

export async function replaceRecoveryCodesAction(_: ActionState & { recoveryCodes?: string[] }, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(z.object({ passwordForCodes: password }), form);
    const recoveryCodes = await replaceRecoveryCodes(await contextOfRequest(), written);
    return { kind: 'done', message: 'The old codes no longer work.', recoveryCodes };
  });
}

export async function eraseMeAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(z.object({ passwordToErase: password }), form);
    const { erasedOn } = await eraseMe(await contextOfRequest(), written);
    await signBrowserOut();
    redirect(`/sign-in?${new URLSearchParams({ erasing: erasedOn })}`);
  });
}

export async function keepMeAction(_: ActionState) {
  return respondToAction(async () => {
    await keepMe(await contextOfRequest());
    return { kind: 'done', message: 'You are staying. Nothing was erased.' };
  });
}

export async function signOutAction() {
  await signBrowserOut();
  redirect('/');
}

export async function signOutEverywhereAction(_: ActionState) {
  return respondToAction(async () => {
    await signOutEverywhere(await contextOfRequest());
    await signBrowserOut();
    redirect('/sign-in');
  });
}
