import { expect, test } from '@playwright/test';

import { signBrowserIn } from './people';
import { left, optionsOf, question, signedInPage } from './study-page';
import { answer, aStudent, digitOf, openReview, readyToAnswer } from './world';

test('a refresh comes back to the same question with the same options', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  await answer(page, 'knew it');
  await answer(page, 'wrong');
  const [asked, options] = [await question(page).textContent(), await optionsOf(page)];
  await page.reload();
  await expect(question(page)).toHaveText(asked!);
  await readyToAnswer(page);
  await expect(question(page)).toHaveText(asked!);
  expect(await optionsOf(page)).toEqual(options);
  await left(page, 9);
});

test('a tab closed in the middle loses nothing', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await openReview(page);
  for (const how of ['knew it', 'wrong', 'knew it'] as const) await answer(page, how);
  const asked = await question(page).textContent();
  await page.close();

  const later = await context.newPage();
  await later.goto('/today');
  await expect(later.getByText('Answered today: three cards.')).toBeVisible();
  await later.getByRole('link', { name: 'Go on' }).click();
  await readyToAnswer(later);
  await expect(question(later)).toHaveText(asked!);
  await left(later, 8);
});

test('without a network one goes on, and the answers arrive when it is back', async ({ page, context, browser }) => {
  const student = await aStudent();
  await signBrowserIn(context, student);
  await openReview(page);
  await context.setOffline(true);
  await answer(page, 'knew it');
  await answer(page, 'wrong');
  await expect(page.getByText('You are offline. Go on')).toBeVisible();
  await expect(await answeredElsewhere()).toHaveCount(0);

  await context.setOffline(false);
  await expect(page.getByText('You are offline. Go on')).toBeHidden();
  await answer(page, 'knew it');
  await expect(async () => {
    await expect((await answeredElsewhere()).filter({ hasText: 'three cards' })).toBeVisible({ timeout: 1_000 });
  }).toPass();

  async function answeredElsewhere() {
    const phone = await browser.newContext();
    await signBrowserIn(phone, student);
    const other = await phone.newPage();
    await other.goto('/today');
    await expect(question(other)).toBeVisible();
    return other.getByText(/^Answered today/);
  }
});

test('a session that was ended without a network is not asked again', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent({ newPerDay: 1 }));
  await openReview(page);
  await context.route('**/api/v1/reviews', (route) => route.abort());
  await answer(page, 'knew it');
  await expect(page.getByRole('heading', { name: 'One card answered.' })).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto('/review');
  await expect(later.getByRole('heading', { name: 'No card is due.' })).toBeVisible();
  await context.unroute('**/api/v1/reviews');
  await later.goto('/today');
  await expect(later.getByRole('heading', { name: 'Done for today.' })).toBeVisible();
});

test('where the browser keeps nothing, an answer counts once it is sent, and not before', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not in this window', 'SecurityError');
    };
  });
  await openReview(page);
  await expect(page.getByText('This browser window keeps nothing')).toBeVisible();
  await answer(page, 'knew it');
  await left(page, 9);
  await context.setOffline(true);
  await page.keyboard.press(await digitOf(page, 'right'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('could be neither kept on this device nor sent')).toBeVisible();
  await left(page, 9);
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await left(page, 8);
});

test('on a shared machine nobody sees or sends what somebody else answered', async ({ page, context }) => {
  const [ada, ben] = [await aStudent(), await aStudent()];
  await signBrowserIn(context, ada);
  await openReview(page);
  await context.route('**/api/v1/reviews', (route) => route.abort());
  await answer(page, 'knew it');
  await page.close();
  await context.unroute('**/api/v1/reviews');

  const benSits = await signedInPage(context, ben);
  await benSits.goto('/review');
  await readyToAnswer(benSits);
  await left(benSits, 10);
  await benSits.goto('/today');
  await expect(benSits.getByRole('link', { name: 'Start' })).toBeVisible();
  await benSits.close();

  const adaSits = await signedInPage(context, ada);
  await adaSits.goto('/today');
  await expect(adaSits.getByText('Answered today: one card.')).toBeVisible();
});
