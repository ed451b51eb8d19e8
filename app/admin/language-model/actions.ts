'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';

import { allowLanguageModel } from '@/server/commands/allow-language-model';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';

const fields = z.object({ url: z.string(), model: z.string(), enabled: z.stringbool() });

export async function allowLanguageModelAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(fields, form);
    await allowLanguageModel(await contextOfRequest(), written);
    refresh();
    return { kind: 'done', message: written.enabled ? 'It may be asked.' : 'It may be asked no longer.' };
  });
}
