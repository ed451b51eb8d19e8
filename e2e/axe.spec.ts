import { expect, test } from '@playwright/test';

import { noObstacle } from './no-obstacle';
import { signBrowserIn, somebody } from './people';
import { aStudent, aStudentBeforeTheNotice, digitOf, openReview, theDeck } from './world';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of ['/', '/nowhere']) {
  test(`a visitor finds no obstacle at ${address}`, async ({ page }) => {
    await page.goto(address);
    await noObstacle(page);
  });
}

for (const address of ['/today', '/library', '/review']) {
  test(`somebody new finds none at ${address}`, async ({ page, context }) => {
    await signBrowserIn(context, await somebody());
    await page.goto(address);
    await noObstacle(page);
  });
}

for (const [name, addressOf] of [
  ['Today', async () => '/today'],
  ['the library', async () => '/library'],
  ['a deck', async () => `/library/decks/${(await theDeck()).id}`],
  ['a collection', async () => `/library/collections/${(await theDeck()).collection.id}`],
  ['a text', async () => '/library/documents/conrad-2003'],
  ['the settings', async () => '/settings'],
] as const) {
  test(`a student finds none at ${name}`, async ({ page, context }) => {
    await signBrowserIn(context, await aStudent());
    await page.goto(await addressOf());
    await noObstacle(page);
  });
}

test('nor at the notice before hard subjects', async ({ page, context }) => {
  await signBrowserIn(context, await aStudentBeforeTheNotice({ newPerDay: 200 }));
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await noObstacle(page);
});

test('nor in a choice: asked, picked right, picked wrong, with evidence, help and report open', async ({
  page,
  context,
}) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  await noObstacle(page);
  for (const [key, dialog] of [
    ['?', 'Help'],
    ['e', 'Evidence'],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await noObstacle(page);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press(await digitOf(page, 'right'));
  await expect(page.getByRole('button', { name: 'Knew it' })).toBeVisible();
  await noObstacle(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Options' }).getByRole('button').first()).toBeVisible();
  await page.keyboard.press(await digitOf(page, 'wrong'));
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await noObstacle(page);
  await page.getByRole('button', { name: 'Something is wrong with this card' }).click();
  await expect(page.getByRole('dialog', { name: 'Something is wrong with this card' })).toBeVisible();
  await noObstacle(page);
});

test('nor in a flashcard, nor at the end', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent({ newPerDay: 1, presentation: 'flashcard' }));
  await openReview(page);
  await noObstacle(page);
  await page.keyboard.press('Space');
  await noObstacle(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'One card answered.' })).toBeVisible();
  await noObstacle(page);
});
