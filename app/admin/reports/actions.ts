'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';

import { settleCardReport } from '@/server/commands/settle-card-report';
import { contextOfRequest } from '@/server/context';
import { type ActionState, readForm, respondToAction } from '@/server/respond';
import type { PersonId } from '@/study/ids';

const fields = z.object({ person: z.uuid().transform((id) => id as PersonId), id: z.uuid() });

export async function settleCardReportAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await settleCardReport(await contextOfRequest(), readForm(fields, form));
    refresh();
    return { kind: 'done', message: 'Dealt with.' };
  });
}
