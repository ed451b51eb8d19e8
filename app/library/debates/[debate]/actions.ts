'use server';

import { redirect } from 'next/navigation';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { contextOfRequest } from '@/server/context';
import { respondToPage } from '@/server/respond';

/** The notice before hard subjects stands above the button that leads here: whoever presses it has met it. */
export async function drillAction(form: FormData) {
  const collection = String(form.get('collection'));
  await respondToPage(async () => goOnAfterNotice(await contextOfRequest(), { collection }));
  redirect(`/library/debates/${encodeURIComponent(String(form.get('debate')))}/drill`);
}
