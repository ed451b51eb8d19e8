import { expect, type Page } from '@playwright/test';

import { addDeck } from '@/server/commands/add-deck';
import { changeStudySettings } from '@/server/commands/change-study-settings';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { contextOfPerson } from '@/server/testing/person';
import { readCollections, readDecks } from '@/server/tables/library';
import type { Card } from '@/study/card/card';
import type { DeckId } from '@/study/ids';
import { MOST_NEW_PER_DAY, type Person, type PersonSettings } from '@/study/person/person';

import { database, somebody } from './people';

/** Somebody who has taken the first deck, has read the notice before hard subjects, and studies as `settings` say. */
export async function aStudent(settings: Partial<PersonSettings> = {}): Promise<Person> {
  const person = await aStudentBeforeTheNotice(settings);
  const context = await contextOfPerson(database(), person.id);
  for (const collection of await readCollections(database())) {
    await goOnAfterNotice(context, { collection: collection.id });
  }
  return person;
}

/** Somebody who studies one deck, all of it at once, and has read the notices. */
export async function aStudentOf(deck: string, settings: Partial<PersonSettings> = {}): Promise<Person> {
  const person = await somebody();
  const context = await contextOfPerson(database(), person.id);
  for (const { id } of await readCollections(database())) await goOnAfterNotice(context, { collection: id });
  await addDeck(context, { deck: deck as DeckId });
  await changeStudySettings(context, { newPerDay: 200, ...settings });
  return person;
}

/** Somebody who has taken every deck there is, and as many new cards a day as one may. */
export async function aStudentOfEverything(settings: Partial<PersonSettings> = {}): Promise<Person> {
  const person = await aStudent({ newPerDay: MOST_NEW_PER_DAY, ...settings });
  const context = await contextOfPerson(database(), person.id);
  for (const { id } of await readDecks(database(), person.id, 0)) await addDeck(context, { deck: id });
  return person;
}

/** Somebody who has taken the first deck and is met by the notice as soon as a card on a hard subject is queued. */
export async function aStudentBeforeTheNotice(settings: Partial<PersonSettings>): Promise<Person> {
  const person = await somebody();
  const context = await contextOfPerson(database(), person.id);
  await addDeck(context, { deck: (await theDeck()).id });
  await changeStudySettings(context, settings);
  return person;
}

/** The deck that an empty Today offers. */
export async function theDeck() {
  const [deck] = await readDecks(database(), (await somebody()).id, 0);
  return deck!;
}

/** The review, once what this browser remembers has been read. */
export async function openReview(page: Page): Promise<void> {
  await page.goto('/review');
  await readyToAnswer(page);
}

export async function readyToAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
}

/** The card on the screen, as the database has it: what a journey needs to know to answer right or wrong on purpose. */
export async function cardAsked(page: Page): Promise<Card> {
  const prompt = await page.getByRole('heading', { level: 1 }).textContent();
  const rows = await database().prisma.card.findMany({ where: { body: { path: ['prompt'], equals: prompt! } } });
  expect(rows, `a card that asks “${prompt}”`).toHaveLength(1);
  return rows[0]!.body as unknown as Card;
}

/** The digit of the right option, or of a wrong one. */
export async function digitOf(page: Page, which: 'right' | 'wrong'): Promise<string> {
  const { answer } = await cardAsked(page);
  const options = await page.getByRole('list', { name: 'Options' }).getByRole('button').allTextContents();
  const texts = options.map((text) => text.replace(/^\d/, ''));
  const at = texts.findIndex((text) => (text === answer.text) === (which === 'right'));
  return String(at + 1);
}

/** Answers the card on the screen by keyboard, and waits for what comes next. */
export async function answer(page: Page, how: 'knew it' | 'guessed' | 'wrong'): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  await page.keyboard.press(await digitOf(page, how === 'wrong' ? 'wrong' : 'right'));
  await expect(page.getByRole('button', { name: how === 'wrong' ? 'Continue' : 'Knew it' })).toBeFocused();
  await page.keyboard.press(how === 'guessed' ? 'g' : 'Enter');
  await expect(heading).not.toHaveText(before!);
}
