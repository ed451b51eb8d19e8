'use server';

import { revalidatePath } from 'next/cache';
import { addDeck } from '@/server/commands/add-deck';
import { removeDeck } from '@/server/commands/remove-deck';
import { contextOfRequest } from '@/server/context';
import { respondToPage } from '@/server/respond';

export async function addDeckAction(form: FormData) {
  await respondToPage(async () => addDeck(await contextOfRequest(), { deck: String(form.get('deck')) }));
  revalidatePath('/', 'layout');
}

export async function removeDeckAction(form: FormData) {
  await respondToPage(async () => removeDeck(await contextOfRequest(), { deck: String(form.get('deck')) }));
  revalidatePath('/', 'layout');
}
