'use server';

import { redirect } from 'next/navigation';
import { addDeck } from '@/server/commands/add-deck';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { leaveOutSubjects } from '@/server/commands/leave-out-subjects';
import { contextOfRequest } from '@/server/context';
import { today } from '@/server/queries/today';
import { respondToPage } from '@/server/respond';
import { asked } from '@/ui/settings/hard-subjects';

/** Straight to the first card, unless there is a notice to be read before it. */
export async function addAndStartAction(form: FormData) {
  const toDo = await respondToPage(async () => {
    const context = await contextOfRequest();
    await addDeck(context, { deck: String(form.get('deck')) });
    return today(context);
  });
  redirect(toDo.kind === 'planned' && !toDo.notice ? '/review' : '/today');
}

export async function goOnAction(form: FormData) {
  await respondToPage(async () =>
    goOnAfterNotice(await contextOfRequest(), { collection: String(form.get('collection')) }),
  );
  redirect('/review');
}

export async function leaveOutAction(form: FormData) {
  await respondToPage(async () => {
    const context = await contextOfRequest();
    await leaveOutSubjects(context, { subjects: asked.map(({ subject }) => subject) });
    await goOnAfterNotice(context, { collection: String(form.get('collection')) });
  });
  redirect('/today');
}
