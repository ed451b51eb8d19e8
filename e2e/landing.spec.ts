import { expect, test, type BrowserContext, type Page } from '@playwright/test';

import { REVIEWS_ADDRESS } from '@/browser/delivery';
import { contextOf } from '@/server/context';
import { guestCards } from '@/server/queries/guest-cards';
import { landing } from '@/server/queries/landing';
import { PASSWORD } from '@/server/testing/person';

import { noObstacle } from './no-obstacle';
import { database, signBrowserIn, somebody } from './people';
import { answer, readyToAnswer } from './world';

const DAY_MS = 86_400_000;
const left = (page: Page, count: number) => expect(page.getByText(`${count} left`, { exact: true })).toBeVisible();
const asking = (page: Page) => page.getByRole('dialog', { name: 'Cards answered on this device' });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the question on the first page', () => {
  test('is played by keyboard alone: four writers are sorted, then heard side by side', async ({ page }) => {
    const { views, writers } = (await landing(contextOf(database()))).question!;
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who was behind Kirov’s murder?');
    for (const [index, writer] of writers.entries()) {
      const group = page.getByRole('radiogroup', { name: writer.name });
      await tabTo(page, () => group.getByRole('radio').first());
      // The first is put where it belongs, the others under the other view.
      const wanted = views.findIndex(({ id }) => (id === writer.view) === (index === 0));
      await page.keyboard.press(wanted === 0 ? 'Space' : 'ArrowRight');
      await expect(group.getByRole('radio').nth(wanted)).toBeChecked();
    }
    await tabTo(page, () => page.getByRole('button', { name: 'See what each says' }));
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'What each of them says' })).toBeFocused();
    for (const [index, writer] of writers.entries()) {
      const view = views.find(({ id }) => id === writer.view)!;
      const other = views.find(({ id }) => id !== writer.view)!;
      const said = page
        .getByRole('region', { name: view.text })
        .getByRole('listitem')
        .filter({ hasText: writer.title });
      await expect(said).toContainText(writer.phrase!);
      await expect(said).toContainText(writer.point);
      await expect(said).toContainText(index === 0 ? 'You expected this.' : `You expected “${other.text}”.`);
    }
    await expect(page.getByText(/Archive-based studies .* are missing from our texts/)).toBeVisible();

    await tabTo(page, () => page.getByRole('button', { name: 'Sort them again' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Who says which?' })).toBeFocused();
  });

  test('is still sorted after a look at what a writer says, and after a reload', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('radiogroup', { name: 'Jack Conrad' })
      .getByRole('radio', { name: 'Stalin had planned it' })
      .check();
    await page.getByRole('button', { name: 'See what each says' }).click();
    const heard = page.getByRole('heading', { name: 'What each of them says' });
    await expect(heard).toBeFocused();
    await page.getByRole('link', { name: 'Our summary of Jack Conrad' }).click();
    await expect(page).toHaveURL(/\/library\/documents\//);
    await page.goBack();
    const planned = page.getByRole('region', { name: 'Stalin had planned it' });
    const conrad = planned.getByRole('listitem').filter({ hasText: 'Conrad' });
    await expect(conrad).toContainText('You expected this.');
    await page.reload();
    await expect(conrad).toContainText('You expected this.');
    await page.getByRole('button', { name: 'Sort them again' }).click();
    await expect(page.getByRole('heading', { name: 'Who says which?' })).toBeFocused();
    await page.reload();
    await expect(heard).toHaveCount(0);
  });

  test('is played without script too, and leads to the passage that a view rests on', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/');
    await page
      .getByRole('radiogroup', { name: 'Jack Conrad' })
      .getByRole('radio', { name: 'Stalin had planned it' })
      .check();
    await page.getByRole('button', { name: 'See what each says' }).click();
    const planned = page.getByRole('region', { name: 'Stalin had planned it' });
    await expect(planned.getByRole('listitem').filter({ hasText: 'Conrad' })).toContainText('You expected this.');
    await expect(planned.getByRole('listitem').filter({ hasText: 'Woods' })).toContainText(
      'You had not placed this text.',
    );
    await planned.getByRole('link', { name: 'Our summary of Jack Conrad' }).click();
    await expect(page.getByRole('region', { name: 'The murder of Kirov' })).toBeInViewport();
  });

  test('puts nothing in anybody’s way, before it is sorted and after', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('radio').first().check();
    await noObstacle(page);
    await page.getByRole('button', { name: 'See what each says' }).click();
    await expect(page.getByRole('heading', { name: 'What each of them says' })).toBeFocused();
    await noObstacle(page);
  });

  test('costs little script, and none of it reads what is kept', async ({ page }) => {
    const bytes = await scriptBytes(page, () => page.goto('/'));
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes / 1_000).toBeLessThanOrEqual(148);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

test.describe('ten cards without an account', () => {
  test('stay on the device until somebody signs up and says that they are theirs; then they count', async ({
    page,
  }) => {
    const sent = reviewsSent(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Answer ten cards' }).click();
    await readyToAnswer(page);
    for (let card = 0; card < 9; card += 1) await answer(page, 'knew it');
    await page.reload();
    await readyToAnswer(page);
    await left(page, 1);
    await answer(page, 'knew it');
    await expect(page.getByRole('heading', { name: '10 cards answered.' })).toBeFocused();
    await expect(page.getByText('The answers are on this device and nowhere else.')).toBeVisible();
    expect(sent).toEqual([]);

    await page.getByRole('link', { name: 'Sign up' }).click();
    const name = await signUp(page);
    await expect(asking(page)).toContainText(
      'You answered ten cards on this device before signing up. Are they yours?',
    );
    await page.keyboard.press('Tab');
    await tabTo(page, () => asking(page).getByRole('button', { name: 'Yes, they are mine' }));
    await page.keyboard.press('Enter');
    await expect(asking(page)).toBeHidden();
    await expect(page.getByText('Answered today: ten cards.').or(page.getByText('Ten cards answered.'))).toBeVisible();

    const { id } = await database().prisma.person.findFirstOrThrow({ where: { signInName: name } });
    const offered = (await guestCards(contextOf(database())))!;
    const memories = await database().prisma.memory.findMany({ where: { personId: id } });
    expect(memories.map(({ cardId }) => cardId).sort()).toEqual(offered.cards.map(({ card }) => card.id).sort());
    const decks = await database().prisma.personDeck.findMany({ where: { personId: id } });
    expect(decks.map(({ deckId }) => deckId)).toEqual([offered.deck.id]);
    const reviews = await database().prisma.review.findMany({ where: { personId: id } });
    for (const { effectiveAt, answeredAt } of reviews) expect(effectiveAt).toEqual(answeredAt);

    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(asking(page)).toBeHidden();
  });

  test('are forgotten where they are somebody else’s, and not asked about again', async ({ page }) => {
    const sent = reviewsSent(page);
    await answerAsGuest(page, 2);
    await page.goto('/sign-up');
    const name = await signUp(page);
    await expect(asking(page)).toContainText('You answered two cards');
    await asking(page).getByRole('button', { name: 'No, forget them' }).click();
    await expect(asking(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: /^Begin with .* cards\.$/ })).toBeVisible();
    const { id } = await database().prisma.person.findFirstOrThrow({ where: { signInName: name } });
    expect(await database().prisma.review.count({ where: { personId: id } })).toBe(0);
    expect(sent).toEqual([]);

    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(asking(page)).toBeHidden();
    await page.context().clearCookies();
    await page.goto('/try');
    await readyToAnswer(page);
    await left(page, 10);
  });

  test('are neither given to nor asked of somebody who signed up before, on a shared machine', async ({
    page,
    context,
  }) => {
    const other = await somebody();
    await database().prisma.person.update({
      where: { id: other.id },
      data: { createdAt: new Date(Date.now() - 10 * 60_000) },
    });
    await answerAsGuest(page, 1);
    await signBrowserIn(context, other);
    await page.goto('/today');
    await expect(page.getByRole('heading', { name: /^Begin with .* cards\.$/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(asking(page)).toBeHidden();
    expect(await database().prisma.review.count({ where: { personId: other.id } })).toBe(0);
    await page.goto('/try');
    await expect(page).toHaveURL('/today');

    await context.clearCookies();
    await page.goto('/');
    await expect(page.getByText('You have answered one card of them on this device')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Answer the other nine' })).toHaveAttribute('href', '/try');
  });

  test('go on where they were on another day, and are forgotten after thirty', async ({ page }) => {
    await page.clock.setFixedTime(Date.now());
    await answerAsGuest(page, 3);
    await page.clock.setFixedTime(Date.now() + 29 * DAY_MS);
    await page.goto('/try');
    await readyToAnswer(page);
    await left(page, 7);
    await page.clock.setFixedTime(Date.now() + 31 * DAY_MS);
    await page.goto('/try');
    await readyToAnswer(page);
    await left(page, 10);
  });

  test('are not lost where the network fails between saying yes and being heard', async ({ page, context }) => {
    await answerAsGuest(page, 1);
    await page.goto('/sign-up');
    await signUp(page);
    await expect(asking(page)).toBeVisible();
    await noObstacle(page);
    await asking(page).getByRole('button', { name: 'Ask me later' }).click();
    await expect(asking(page)).toBeHidden();
    await page.reload();
    await expect(asking(page)).toBeVisible();
    await context.setOffline(true);
    await asking(page).getByRole('button', { name: 'Yes, they are mine' }).click();
    await expect(asking(page).getByRole('alert')).toContainText('Nothing is lost');
    await context.setOffline(false);
    await asking(page).getByRole('button', { name: 'Yes, they are mine' }).click();
    await expect(page.getByText('Answered today: one card.')).toBeVisible();
  });

  test('put nothing in anybody’s way, from the first to the end', async ({ page }) => {
    await page.goto('/try');
    await readyToAnswer(page);
    await noObstacle(page);
    for (let card = 0; card < 10; card += 1) await answer(page, 'knew it');
    await expect(page.getByRole('link', { name: 'Sign up' })).toBeVisible();
    await noObstacle(page);
  });

  test('cost no more script than a review with an account', async ({ page }) => {
    const bytes = await scriptBytes(page, async () => {
      await page.goto('/try');
      await readyToAnswer(page);
    });
    expect(bytes / 1_000).toBeLessThanOrEqual(170);
  });
});

/** Presses Tab until something has the focus: whoever cannot get there by keyboard fails here. */
async function tabTo(page: Page, wanted: () => ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted()).toBeFocused();
}

async function answerAsGuest(page: Page, count: number): Promise<void> {
  await page.goto('/try');
  await readyToAnswer(page);
  for (let card = 0; card < count; card += 1) await answer(page, 'knew it');
}

/** From the page of signing up to Today; answers with the name. */
async function signUp(page: Page): Promise<string> {
  const name = `guest-${process.pid}-${Date.now()}`;
  await page.getByLabel('Sign-in name or e-mail').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByRole('link', { name: /begin/ }).click();
  await page.waitForURL('/today');
  return name;
}

/** Addresses of reviews that the page hands in from now on. */
function reviewsSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(REVIEWS_ADDRESS) && request.method() === 'POST') sent.push(request.url());
  });
  return sent;
}

async function scriptBytes(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const network = await (page.context() as BrowserContext).newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await network.send('Network.enable');
  network.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await visit();
  await page.waitForLoadState('networkidle');
  return bytes;
}
