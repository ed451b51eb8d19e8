'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { askModel } from '@/server/commands/ask-model';
import { cancelMyJob } from '@/server/commands/cancel-job';
import { acceptDrafts, rejectDrafts, reopenDrafts } from '@/server/commands/decide-drafts';
import { editDraft } from '@/server/commands/edit-draft';
import { mergeDrafts } from '@/server/commands/merge-drafts';
import { contextOfRequest } from '@/server/context';
import { readForm, respondToAction, respondToPage, toldOf, type ActionState } from '@/server/respond';
import type { Draft } from '@/study/extraction/draft';
import type { DraftChanges } from '@/study/extraction/edited-draft';

export async function acceptAction(document: string, drafts: string[]) {
  return toldOf(async () => acceptDrafts(await contextOfRequest(), { document, drafts }), {
    accepted: [],
    refused: [],
  });
}

export async function rejectAction(document: string, drafts: string[], reason: string) {
  return toldOf(async () => rejectDrafts(await contextOfRequest(), { document, drafts, reason }), {});
}

export async function reopenAction(document: string, drafts: string[]) {
  return toldOf(async () => reopenDrafts(await contextOfRequest(), { document, drafts }), {});
}

export async function editAction(document: string, draft: string, changes: DraftChanges) {
  const nothing: { draft: Draft | null; reasons: string[] } = { draft: null, reasons: [] };
  return toldOf(async () => editDraft(await contextOfRequest(), { document, draft, changes }), nothing);
}

export async function mergeAction(document: string, keep: string, drop: string) {
  return toldOf(async () => mergeDrafts(await contextOfRequest(), { document, keep, drop }), {});
}

const asked = z.object({
  url: z.string(),
  model: z.string(),
  version: z.string(),
  agreed: z.stringbool().default(false),
});

export async function askModelAction(document: string, _: ActionState, form: FormData) {
  return respondToAction(async () => {
    await askModel(await contextOfRequest(), { document, ...readForm(asked, form) });
    refresh();
    return { kind: 'done', message: 'It is being asked.' };
  }, form);
}

export async function stopAskingAction(form: FormData) {
  await respondToPage(async () => cancelMyJob(await contextOfRequest(), { job: String(form.get('job')) }));
  refresh();
}
