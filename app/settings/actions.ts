'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { changeStudySettings } from '@/server/commands/change-study-settings';
import { leaveOutSubjects } from '@/server/commands/leave-out-subjects';
import { contextOfRequest } from '@/server/context';
import { readForm, respondToAction, type ActionState } from '@/server/respond';
import { presentationSettings } from '@/study/planning/presentation';
import { readTheme, THEME_COOKIE } from '@/ui/kit/theme';

const studyFields = z.object({
  newPerDay: z.coerce.number(),
  presentation: z.enum(presentationSettings),
  buttons: z.enum(['2', '4']).transform((written) => (written === '2' ? 2 : 4)),
  retention: z.coerce.number(),
  singleKeys: z.enum(['on', 'off']).transform((written) => written === 'on'),
});

export async function changeStudySettingsAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await changeStudySettings(await contextOfRequest(), readForm(studyFields, form));
    return { kind: 'done', message: 'Saved. It counts from the next card on.' };
  }, form);
}

export async function leaveOutSubjectsAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await leaveOutSubjects(await contextOfRequest(), { subjects: form.getAll('subjects').map(String) });
    return { kind: 'done', message: 'Saved.' };
  }, form);
}

export async function changeThemeAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const theme = readTheme(String(form.get('theme')));
    (await cookies()).set(THEME_COOKIE, theme, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 365 * 86_400 });
    return { kind: 'done', message: 'Saved in this browser.' };
  }, form);
}
