import { expect, type Page } from '@playwright/test';
import { readDecks } from '@/server/tables/library';
import { PLAGUE } from '@/server/testing/brought-document';
import { PASSWORD } from '@/server/testing/person';
import type { Card } from '@/study/card/card';
import type { Person } from '@/study/person/person';
import { database } from '../people';
import { answer, digitOf, readyToAnswer, theDeck } from '../world';
import { LONGEST_SITTING } from '@/ui/sitting/plan-from-queue';
import { queuedCard } from './somebody';

// What is done on a page until it shows the state that is to be seen, and which card it is to be about.

export function anyCard(): boolean {
  return true;
}

export function isChoice({ standing, wrong }: Card): boolean {
  return standing === 'established' && wrong.length > 2;
}

export async function longestFirst(person: Person): Promise<Card> {
  const prompts: string[] = [];
  await queuedCard(person, ({ prompt }) => prompts.push(prompt) === LONGEST_SITTING);
  const longest = Math.max(...prompts.map(({ length }) => length));
  return queuedCard(person, ({ prompt }) => prompt.length === longest);
}

export async function deckAddress(): Promise<string> {
  return `/library/decks/${(await theDeck()).id}`;
}

/** The deck that somebody studies. */
export async function deckTaken(person: Person | null): Promise<string> {
  const decks = await readDecks(database(), person!.id, 0);
  return `/library/decks/${decks.find(({ added }) => added)!.id}`;
}

export async function pick(page: Page, which: 'right' | 'wrong'): Promise<void> {
  await page.keyboard.press(await digitOf(page, which));
  await expect(page.getByRole('button', { name: which === 'right' ? 'Knew it' : 'Continue' })).toBeFocused();
}

export async function reveal(page: Page): Promise<void> {
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
}

/** To its answer, whichever way it is asked. */
export async function settle(page: Page): Promise<void> {
  if (await page.getByRole('list', { name: 'Options' }).isVisible()) await pick(page, 'right');
  else await reveal(page);
}

export async function press(page: Page, button: string, then: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('button', { name: then })).toBeVisible();
}

export async function openReport(page: Page): Promise<void> {
  await pick(page, 'right');
  await page.getByRole('button', { name: 'Something is wrong with this card' }).click();
}

export async function sendEmptyReport(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
}

export async function sendReport(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('dialog').getByLabel('What is wrong?').fill('The date is off by a year.');
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Thank you.')).toBeVisible();
}

export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await answer(page, 'knew it');
  await expect(page.getByText('You are offline')).toBeVisible();
}

/** As in a window whose browser gives pages no store. */
export async function keepNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No store here.', 'SecurityError');
    };
  });
  await page.reload();
  await expect(page.getByText('This browser window keeps nothing')).toBeVisible();
}

export async function answerThree(page: Page): Promise<void> {
  await readyToAnswer(page);
  for (const how of ['wrong', 'guessed', 'knew it', 'knew it'] as const) await answer(page, how);
  await answer(page, 'knew it');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('answered');
}

export async function sortWriters(page: Page, count: number): Promise<void> {
  const groups = await page.getByRole('radiogroup').all();
  for (const [index, group] of groups.slice(0, count).entries())
    await group
      .getByRole('radio')
      .nth(index % 2)
      .check();
}

export async function seeWhatEachSays(page: Page): Promise<void> {
  await sortWriters(page, 4);
  await page.getByRole('button', { name: 'See what each says' }).click();
  await expect(page.getByRole('heading', { name: 'What each of them says' })).toBeVisible();
}

export async function asGuest(page: Page, count: number, then?: string): Promise<void> {
  await readyToAnswer(page);
  for (let card = 0; card < count; card += 1) await answer(page, 'knew it');
  if (!then) return;
  await page.goto(then);
  await expect(page.getByText(/^You have answered/)).toBeVisible();
}

export async function guestSignsUp(page: Page): Promise<void> {
  await asGuest(page, 2);
  await page.goto('/sign-up');
  await signUp(page, newName(), PASSWORD);
  await page.getByRole('link', { name: /begin/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

let made = 0;
export function newName(): string {
  return `vera-${process.pid}-${(made += 1)}`;
}

export async function signUp(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Sign-in name or e-mail').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(
    page.getByText('These are your recovery codes').or(page.locator('[aria-invalid=true]')).first(),
  ).toBeVisible();
}

export async function signInWrongly(page: Page): Promise<void> {
  await page.getByLabel('Sign-in name or e-mail').fill('nobody');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
}

export async function recoverWrongly(page: Page): Promise<void> {
  await page.getByLabel('Sign-in name or e-mail').fill('nobody');
  await page.getByLabel('One of your recovery codes').fill('7KQ2-M4XT-9ZRB-E0HC');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
}

export async function planPastExam(page: Page): Promise<void> {
  await page.getByLabel('Day of the exam').fill('2020-01-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('That day is over')).toBeVisible();
}

export async function openPoint(page: Page): Promise<void> {
  for (const fold of await page
    .getByText(/points? here$/)
    .filter({ visible: true })
    .all())
    await fold.click();
  const asked = page
    .locator('main section li')
    .filter({ hasText: 'Show the answer' })
    .filter({ visible: true })
    .first();
  await asked.locator('summary').first().click();
  await page.getByText('Show the answer').filter({ visible: true }).first().click();
}

/** A file that is another text than the page is about. */
export async function attachAnother(page: Page): Promise<void> {
  const buffer = Buffer.from('Once upon a time there was a fox.');
  await page.getByLabel('The text as a file').setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Attach my copy' }).click();
  await expect(page.getByText('it seems to be another text')).toBeVisible();
}

export async function addNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to your documents' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
}

/** Until it has been read, and its cards are proposed. */
export async function addText(page: Page): Promise<void> {
  await page.getByLabel('Or paste a text').fill(PLAGUE);
  await page.getByLabel('Title').fill('The plague in England');
  await page.getByRole('button', { name: 'Add to your documents' }).click();
  await expect(page.getByRole('heading', { name: 'The plague in England' })).toBeVisible();
}

export async function openTables(page: Page): Promise<void> {
  for (const summary of await page.getByText('Show as a table').all()) await summary.click();
}

export async function saveSettings(page: Page): Promise<void> {
  const reviewing = page.getByRole('region', { name: 'Reviewing' });
  await reviewing.getByRole('button', { name: 'Save' }).click();
  await expect(reviewing.getByText('Saved.')).toBeVisible();
}

export async function changePasswordWrongly(page: Page): Promise<void> {
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
}

/** A page whose table is gone for a moment: what somebody sees when the fault is ours. */
export async function breakLibrary(page: Page): Promise<void> {
  const { pool } = database();
  await pool.query('ALTER TABLE person_deck RENAME TO person_deck_away');
  try {
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { name: 'This page could not be made.' })).toBeVisible();
  } finally {
    await pool.query('ALTER TABLE person_deck_away RENAME TO person_deck');
  }
}

/** What stands on the screen is the answer, as it stands. */
export async function giveAnswer(page: Page): Promise<void> {
  await readyToAnswer(page);
  await press(page, 'Check', 'Continue');
}

export async function giveUp(page: Page): Promise<void> {
  await readyToAnswer(page);
  await press(page, 'I don’t know', 'Continue');
}

/** The first with the first, and so on, which is hardly right. */
export async function matchAll(page: Page): Promise<void> {
  await readyToAnswer(page);
  const boxes = page.getByRole('list', { name: 'To be matched' }).getByRole('combobox');
  for (let at = 0; at < (await boxes.count()); at++) await boxes.nth(at).selectOption({ index: at + 1 });
  await press(page, 'Check', 'Continue');
}

export async function type(page: Page, answer: string): Promise<void> {
  await readyToAnswer(page);
  await page.getByRole('textbox').fill(answer);
  await press(page, 'Check', 'Continue');
}

/** The language model's part of a desk, up in the window. */
export async function seeModel(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Ask a language model' }).evaluate((heading) => heading.scrollIntoView());
}

export async function askWithoutAgreeing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send and ask' }).click();
  await expect(page.getByText('Nothing was sent.')).toBeVisible();
  await seeModel(page);
}

export async function askModel(page: Page): Promise<void> {
  await page.getByLabel(/^I want to send this document/).check();
  await page.getByRole('button', { name: 'Send and ask' }).click();
  await page.getByText(/proposed and Clio refused/).click();
  await seeModel(page);
}
