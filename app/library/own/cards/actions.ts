'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { nameSource } from '@/server/commands/name-source';
import { removeOwnCard, rewriteOwnCard, writeOwnCards } from '@/server/commands/write-own-cards';
import { contextOfRequest } from '@/server/context';
import { readForm, respondToAction, respondToPage, type ActionState } from '@/server/respond';

const text = z.string().max(500_000);

export async function writeOwnCardsAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const { added } = await writeOwnCards(await contextOfRequest(), readForm(z.object({ pasted: text }), form));
    revalidatePath('/', 'layout');
    return { kind: 'done', message: added === 1 ? 'One card added.' : `${added} cards added.` };
  }, form);
}

export async function rewriteOwnCardAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    const written = readForm(z.object({ card: text, prompt: text, answer: text }), form);
    await rewriteOwnCard(await contextOfRequest(), written);
    revalidatePath('/', 'layout');
    return { kind: 'done', message: 'Saved.' };
  }, form);
}

export async function nameSourceAction(_: ActionState, form: FormData) {
  return respondToAction(async () => {
    await nameSource(await contextOfRequest(), readForm(z.object({ card: text, document: text, quote: text }), form));
    revalidatePath('/', 'layout');
    return { kind: 'done', message: 'The source is named.' };
  }, form);
}

export async function removeOwnCardAction(form: FormData) {
  await respondToPage(async () => removeOwnCard(await contextOfRequest(), { card: String(form.get('card')) }));
  revalidatePath('/', 'layout');
}
