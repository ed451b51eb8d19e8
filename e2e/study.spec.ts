import { expect, test } from '@playwright/test';

import { REVIEWS_ADDRESS } from '@/browser/delivery';
import { PASSWORD } from '@/server/testing/person';

import { signBrowserIn, somebody } from './people';
import { left, question, signedInPage } from './study-page';
import {
  answer,
  aStudent,
  aStudentBeforeTheNotice,
  aStudentOfEverything,
  cardAsked,
  digitOf,
  openReview,
  readyToAnswer,
  theDeck,
} from './world';

test('somebody new signs up, takes the one deck, and knows the first card', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Sign-in name or e-mail').fill(`vera-${process.pid}-${Date.now()}`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByRole('link', { name: /begin/ }).click();
  await expect(page.getByRole('heading', { name: /^Begin with .* cards\.$/ })).toBeVisible();
  const add = page.getByRole('button', { name: `Add “${(await theDeck()).title}” and start` });
  await expect(add).toBeInViewport({ ratio: 1 });
  await add.click();
  await page.waitForURL(/\/review/);
  await readyToAnswer(page);
  await left(page, 10);

  const { answer: right } = await cardAsked(page);
  await page.keyboard.press(await digitOf(page, 'right'));
  await expect(page.getByRole('listitem').filter({ hasText: right.text })).toContainText('Right');
  await page.keyboard.press('Enter');
  await left(page, 9);
  await expect(question(page)).toBeFocused();
});

test('what was guessed or missed comes back until it is known, and the end says so', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent({ newPerDay: 2 }));
  await openReview(page);
  const first = await question(page).textContent();
  await answer(page, 'guessed');
  const second = await question(page).textContent();
  await answer(page, 'wrong');
  await expect(question(page)).toHaveText(first!);
  await left(page, 2);
  await answer(page, 'knew it');
  await expect(question(page)).toHaveText(second!);
  await answer(page, 'knew it');

  await expect(page.getByRole('heading', { name: '2 cards answered.' })).toBeVisible();
  await expect(page.getByText(/One you missed, then got right/)).toBeVisible();
  await expect(page.getByText(/One was a guess/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expect(page.getByRole('heading', { name: 'Done for today.' })).toBeVisible();
  await page.getByRole('link', { name: 'Practise a debate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debates' })).toBeVisible();
});

test('a wrong pick says what each wrong option is true of, and what is right', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  const card = await cardAsked(page);
  await page.keyboard.press(await digitOf(page, 'wrong'));
  const options = page.getByRole('list', { name: 'Options' });
  await expect(options.getByRole('listitem').filter({ hasText: 'Your pick' })).toHaveCount(1);
  await expect(options.getByRole('listitem').filter({ hasText: card.answer.text })).toContainText('The answer');
  for (const wrong of card.wrong) {
    const row = options.getByRole('listitem').filter({ hasText: wrong.text });
    if ((await row.count()) === 1 && wrong.trueOf) await expect(row).toContainText(wrong.trueOf);
  }
  await expect(page.getByRole('main')).toContainText(card.feedback.point);
});

test('the last answer is taken back with one key', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  const first = await question(page).textContent();
  await answer(page, 'knew it');
  await left(page, 9);
  await page.keyboard.press('u');
  await expect(question(page)).toHaveText(first!);
  await left(page, 10);
  await page.reload();
  await readyToAnswer(page);
  await expect(question(page)).toHaveText(first!);
  await left(page, 10);
});

test('the evidence opens on one key, beside the text or from below, and leads to the passage', async ({
  page,
  context,
}) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  const { evidence } = await cardAsked(page);
  const beside = page.getByRole('complementary', { name: 'Evidence' });
  await expect(beside).not.toContainText(evidence[0]!.citation);
  await page.keyboard.press('e');
  await expect(beside).toContainText(evidence[0]!.citation);
  await expect(beside).toContainText('a right answer will then not count as known');

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(beside).toBeHidden();
  const sheet = page.getByRole('dialog', { name: 'Evidence' });
  await page.keyboard.press('e');
  await expect(sheet).toContainText('Our summary, not the author’s words');
  await expect(sheet).toContainText(`in paragraph ${evidence[0]!.paragraph} of the original`);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('e');
  await sheet.getByRole('link', { name: 'Open the summary' }).first().click();
  await expect(page).toHaveURL(`/library/documents/${evidence[0]!.document}#${evidence[0]!.passage}`);
  await expect(page.getByRole('region', { name: evidence[0]!.heading })).toContainText(evidence[0]!.text);
});

test('a student says that something is wrong with a card, and the administrator reads it', async ({
  page,
  context,
}) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  const { prompt } = await cardAsked(page);
  const words = `Two of these are right, I think (${Date.now()}).`;
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Something is wrong with this card' }).click();
  const dialog = page.getByRole('dialog', { name: 'Something is wrong with this card' });
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByLabel('What is wrong?')).toHaveAccessibleDescription(/Write a few words/);
  await dialog.getByLabel('What is wrong?').fill(words);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByText('Thank you.')).toBeVisible();

  const office = await signedInPage(context, await somebody('administrator'));
  await office.goto('/admin/reports');
  await expect(office.getByRole('main')).toContainText(words);
  await expect(office.getByRole('main')).toContainText(prompt);
});

test('whoever wants flashcards only is asked so, rates with two buttons, and keeps letters for other things', async ({
  page,
  context,
}) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  await expect(page.getByRole('list', { name: 'Options' })).toBeVisible();
  await page.goto('/settings');
  const reviewing = page.getByRole('region', { name: 'Reviewing' });
  await reviewing.getByRole('radio', { name: /^Flashcards only/ }).check();
  await reviewing.getByRole('radio', { name: /^Two buttons/ }).check();
  await reviewing.getByRole('group', { name: 'Keyboard shortcuts' }).getByRole('radio', { name: 'Off' }).check();
  await reviewing.getByRole('button', { name: 'Save' }).click();
  await expect(reviewing.getByText('Saved.')).toBeInViewport();

  await openReview(page);
  const card = await cardAsked(page);
  await expect(page.getByRole('list', { name: 'Options' })).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByText(card.answer.text, { exact: true })).toBeVisible();
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  await expect(grades.getByRole('button')).toHaveText([/Forgot/, /Knew it/]);
  await expect(grades.getByRole('button', { name: /Knew it/ })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('u');
  await expect(question(page)).toHaveText(card.prompt);
  await left(page, 10);
  await page.keyboard.press('Enter');
  await left(page, 9);
});

test('before hard subjects stands one notice, and whoever wishes leaves them out', async ({ page, context }) => {
  await signBrowserIn(context, await aStudentBeforeTheNotice({ newPerDay: 200 }));
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave these cards out' }).click();
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByRole('checkbox', { name: 'Torture' })).toBeChecked();
  await page.goto('/review');
  await readyToAnswer(page);
  expect((await cardAsked(page)).hard).toEqual([]);
});

test('whoever prefers the dark has it from the first byte on', async ({ page, context }) => {
  await signBrowserIn(context, await somebody());
  await page.goto('/settings');
  const look = page.getByRole('region', { name: 'Look' });
  await look.getByRole('radio', { name: 'Dark' }).check();
  await look.getByRole('button', { name: 'Save' }).click();
  await expect(look.getByText('Saved in this browser.')).toBeVisible();
  await page.goto('/today');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 20, 17)');
  expect(await (await page.request.get('/today')).text()).toContain('data-theme="dark"');
});

test('a deck is taken out of the library and put back, and what was answered is kept', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  const sent = page.waitForResponse(`**${REVIEWS_ADDRESS}`);
  await answer(page, 'knew it');
  await sent;
  await page.goto('/library');
  const yours = page.getByRole('region', { name: 'Your decks' });
  await expect(yours.getByText(/^0 known · 1 learning/)).toBeVisible();
  await yours.getByRole('button', { name: /^Remove/ }).click();
  await expect(yours.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: `Add “${(await theDeck()).title}”` }).click();
  await expect(yours.getByText(/^0 known · 1 learning/)).toBeVisible();
});

test('the first question can be read before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signBrowserIn(context, await aStudent());
  const page = await context.newPage();
  await page.goto('/review');
  await expect(question(page)).toHaveText((await cardAsked(page)).prompt);
  await expect(page.getByRole('list', { name: 'Options' }).getByRole('button').first()).toBeVisible();
});

for (const { who, student } of [
  { who: 'of the first deck', student: aStudent },
  { who: 'of every deck', student: aStudentOfEverything },
]) {
  test(`the review page costs a student ${who} at most 170 KB of script`, async ({ page, context }) => {
    await signBrowserIn(context, await student());
    const network = await context.newCDPSession(page);
    const scripts = new Set<string>();
    let bytes = 0;
    await network.send('Network.enable');
    network.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await openReview(page);
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes / 1_000).toBeLessThanOrEqual(170);
  });
}
