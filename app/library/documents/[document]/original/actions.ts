'use server';

import { revalidatePath } from 'next/cache';
import { attachOriginal } from '@/server/commands/attach-original';
import { detachOriginal } from '@/server/commands/detach-original';
import { contextOfRequest } from '@/server/context';
import { respondToAction, respondToPage, type ActionState } from '@/server/respond';

export async function attachAction(_: ActionState, form: FormData) {
  const file = form.get('file');
  const document = String(form.get('document'));
  return respondToAction(async () => {
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const name = file instanceof File ? file.name : '';
    const copy =
      form.get('of') === 'operator' ? { kind: 'of the operator' as const } : { kind: 'file' as const, name, bytes };
    await attachOriginal(await contextOfRequest(), { document, copy });
    revalidatePath('/', 'layout');
    return { kind: 'done', message: 'Your copy is attached.' };
  }, form);
}

export async function detachAction(form: FormData) {
  const document = String(form.get('document'));
  await respondToPage(async () => detachOriginal(await contextOfRequest(), { document }));
  revalidatePath('/', 'layout');
}
