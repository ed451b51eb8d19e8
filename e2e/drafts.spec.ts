import { expect, test, type Page } from '@playwright/test';
import { aBroughtDocument } from '@/server/testing/brought-document';
import type { Person } from '@/study/person/person';
import { noObstacle } from './no-obstacle';
import { database, signBrowserIn, somebody } from './people';
import { openReview } from './world';

const drafts = (page: Page) => page.getByRole('list', { name: 'Drafts' }).locator('> li');
const inHand = (page: Page) => page.locator('li[aria-current=true]');

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

let person: Person;
let desk: string;
test.beforeEach(async ({ context }) => {
  person = await somebody();
  const { document } = await aBroughtDocument(database(), person.id, `notes-${person.id}`);
  desk = `/library/own/${document}`;
  await signBrowserIn(context, person);
});

test('drafts become cards by keyboard alone, and are asked with the sentence they rest on', async ({ page }) => {
  await page.goto(desk);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The plague in England');
  const count = await drafts(page).count();
  expect(count).toBeGreaterThan(3);
  const sentence = await page.locator('aside mark').first().textContent();
  expect(sentence!.length).toBeGreaterThan(20);

  await test.step('accept, undo, reject with a reason', async () => {
    await page.keyboard.press('a');
    await expect(page.getByText('Accepted.', { exact: true })).toBeVisible();
    await page.keyboard.press('u');
    await expect(page.getByText('Taken back.')).toBeVisible();
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog', { name: 'Why not?' })).toBeVisible();
    await page.keyboard.press('2');
    await expect(page.getByText('Rejected.', { exact: true })).toBeVisible();
  });

  await test.step('edit: what is written is kept, and accepted as it was written', async () => {
    await page.keyboard.press('e');
    const editor = page.getByRole('dialog', { name: 'Edit' });
    await editor.getByLabel('The point, in a sentence').fill('A point put better.');
    await page.keyboard.press('Control+Enter');
    await expect(editor).toBeHidden();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.keyboard.press('a');
  });

  await test.step('the rest', async () => {
    while ((await inHand(page).getByRole('button', { name: 'Accept' }).count()) > 0) {
      const before = await inHand(page).textContent();
      await page.keyboard.press('a');
      if ((await inHand(page).textContent()) === before) break;
    }
    await expect
      .poll(() => database().prisma.draft.count({ where: { personId: person.id, state: 'accepted' } }))
      .toBeGreaterThan(2);
  });

  await test.step('they are asked, and E opens the sentence among its neighbours', async () => {
    await openReview(page);
    await page.keyboard.press('e');
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await expect(evidence).toContainText('Jane Doe, The plague in England (2024)');
    await expect(evidence.locator('mark')).not.toBeEmpty();
    await expect(evidence).toContainText('From a document of yours.');
  });
});

test('what was decided is still decided after a refresh, and can be taken back', async ({ page }) => {
  await page.goto(desk);
  await page.getByRole('button', { name: /^Accept all/ }).click();
  await expect(page.getByText(/accepted\.|Accepted\./).first()).toBeVisible();
  await expect
    .poll(() => database().prisma.draft.count({ where: { personId: person.id, state: 'accepted' } }))
    .toBeGreaterThan(0);
  const accepted = await database().prisma.draft.count({ where: { personId: person.id, state: 'accepted' } });
  await page.reload();
  await page.getByLabel('Show').selectOption('accepted');
  await expect(drafts(page)).toHaveCount(accepted);
  await drafts(page).first().getByRole('button', { name: 'Take back' }).click();
  await expect
    .poll(() => database().prisma.draft.count({ where: { personId: person.id, state: 'accepted' } }))
    .toBe(accepted - 1);
});

test('a list is pasted, asked, and marked as having no source; a wrong line is named and nothing is lost', async ({
  page,
}) => {
  await page.goto('/library/own/cards');
  const box = page.getByLabel('Questions and answers');
  await box.fill('Who wrote The Prince?\tMachiavelli\nno answer here');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText(/Line 2 has not a question and an answer/)).toBeVisible();
  await expect(box).toHaveValue(/no answer here/);
  await box.fill('Who wrote The Prince?\tMachiavelli');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('One card added.')).toBeVisible();
  await expect(page.getByText('Your card: no source')).toBeVisible();
  await noObstacle(page);
  await openReview(page);
  await page.keyboard.press('Space');
  await expect(page.getByText('Your card: no source.').first()).toBeVisible();
});

test('the desk puts nothing in anybody’s way, and fits a phone', async ({ page }) => {
  await page.goto(desk);
  await noObstacle(page);
  await page.keyboard.press('r');
  await noObstacle(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(drafts(page).first().getByRole('button', { name: 'Accept' })).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wider).toBe(false);
});
