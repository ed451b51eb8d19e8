import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { originalsFolder, readOriginals } from '@/server/content/originals';
import { readCollection } from '@/server/content/read-collection';
import { env } from '@/server/env';
import { readDecks } from '@/server/tables/library';

import { database, signBrowserIn } from './people';
import { aStudent, readyToAnswer } from './world';

const DEBATE = '/library/debates/continuity-lenin-stalin';
const COLLECTION = '/library/collections/stalinism';

test('open a debate, drill it, and come back to it; nothing is due for that', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent({ presentation: 'flashcard' }));
  await page.goto(`${COLLECTION}/debates`);
  await page.locator(`a[href="${DEBATE}"]`).click();
  await expect(page.getByRole('navigation', { name: 'The answers at a glance' })).toBeVisible();
  await page
    .getByRole('link', { name: 'Drill this debate' })
    .or(page.getByRole('button', { name: 'Go on and drill' }))
    .click();
  await expect(page).toHaveURL(new RegExp(`${DEBATE}/drill`));
  await readyToAnswer(page);
  const asked = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Space');
  const knew = page.getByRole('button', { name: /^Knew it/ });
  await expect(knew).toBeVisible();
  await expect(knew).not.toContainText('day');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked!);
  const next = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await readyToAnswer(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next!);
  await page.getByRole('link', { name: 'Leave' }).click();
  await expect(page).toHaveURL(new RegExp(`${DEBATE}$`));
  await expect(page.getByRole('link', { name: 'the deck of this debate' })).toHaveAttribute(
    'href',
    '/library/decks/debate-continuity-lenin-stalin',
  );
  // The day's review is as long as it was.
  await page.goto('/review');
  await readyToAnswer(page);
  await expect(page.getByText(/^\d+ left$/)).toBeVisible();
});

test('attach an original: the passages are counted, and the author’s sentence opens, marked', async ({
  page,
  context,
}) => {
  const { authored } = readCollection('content/stalinism');
  const folder = originalsFolder(env.originalsFolder);
  const text = readOriginals(folder, authored!.documents).texts.get('conrad-2003' as never);
  test.skip(text === undefined, `skipped for want of the texts: none of the essays is in ${folder} (CLIO_ORIGINALS)`);
  await signBrowserIn(context, await aStudent());
  await page.goto('/library/documents/conrad-2003');
  await page.getByRole('link', { name: 'Attach your own copy' }).click();
  // Set in other lines, under a title, as a copy from elsewhere would be.
  const copy = `Some title\n\n${text!.replace(/(.{60,80}) /g, '$1\n')}`;
  await page
    .getByLabel('The text as a file')
    .setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from(copy) });
  await page.getByRole('button', { name: 'Attach my copy' }).click();
  const status = page.getByRole('status').filter({ hasText: 'passages found' });
  await expect(status).toBeVisible({ timeout: 15_000 });
  const [found, of] = (await status.textContent())!.match(/\d+/g)!.map(Number) as [number, number];
  expect(found / of).toBeGreaterThan(0.95);

  await page.goto('/library/documents/conrad-2003');
  const point = page.getByRole('region', { name: 'The murder of Kirov' }).getByRole('listitem').first();
  await point.locator('summary').first().click();
  await point.getByRole('link', { name: /own sentence$/ }).click();
  await expect(page).toHaveURL(/original#s-\d+-\d+$/);
  const marked = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(marked).toBeInViewport();

  await page.getByRole('button', { name: 'Detach it' }).click();
  await expect(page.getByLabel('The text as a file')).toBeVisible();
});

test('a text file that is another text is refused, and the page says what to do', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await page.goto('/library/documents/conrad-2003/original');
  const other = { name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('Once upon a time there was a fox.') };
  await page.getByLabel('The text as a file').setInputFiles(other);
  await page.getByRole('button', { name: 'Attach my copy' }).click();
  await expect(page.getByText('it seems to be another text')).toBeVisible();
});

test('Ctrl-K finds Zinoviev as he may be spelt, by keyboard alone', async ({ page }) => {
  await page.goto(`${COLLECTION}/debates`);
  const box = page.getByRole('combobox');
  // Before the page's script has come the keys do nothing.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await box.fill('zinovyef');
  await expect(page.getByRole('option', { name: /Zinoviev/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/library\/people\/grigory-zinoviev$/);
});

test('the timeline is walked by arrow keys, and comes nearer', async ({ page }) => {
  await page.goto(`${COLLECTION}/timeline`);
  const walk = page.getByRole('slider', { name: 'Events in order of date' });
  await walk.focus();
  await page.keyboard.press('End');
  const last = await walk.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(walk).not.toHaveAttribute('aria-valuetext', last!);
  const before = (await walk.boundingBox())!.width;
  await page.keyboard.press('+');
  expect((await walk.boundingBox())!.width).toBeGreaterThan(1.5 * before);
});

test('every deck prints on two sides of A4 at most', async ({ page, context }) => {
  test.slow();
  const person = await aStudent();
  await signBrowserIn(context, person);
  const printed: Record<string, number> = {};
  for (const { id } of await readDecks(database(), person.id, 0)) {
    await page.goto(`/library/decks/${id}/paper`);
    printed[id] = await pagesPrinted(page);
  }
  expect(Object.keys(printed).length).toBeGreaterThan(40);
  expect(Object.entries(printed).filter(([, pages]) => pages < 1 || pages > 2)).toEqual([]);
});

async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  fs.mkdirSync('.data', { recursive: true });
  fs.writeFileSync('.data/theme.pdf', pdf);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
