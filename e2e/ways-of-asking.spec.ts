import { expect, test, type Page } from '@playwright/test';

import type { Card } from '@/study/card/card';
import type { PersonSettings } from '@/study/person/person';

import { noObstacle } from './no-obstacle';
import { database, signBrowserIn } from './people';
import { question } from './study-page';
import { aStudentOf, readyToAnswer } from './world';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Somebody who studies the deck of cards on several points, with one of its cards before them. */
async function asking(page: Page, id: string, settings: Partial<PersonSettings> = {}): Promise<Card> {
  await signBrowserIn(page.context(), await aStudentOf('arguing', settings));
  await page.goto(`/review?card=${id}`);
  await readyToAnswer(page);
  const { body } = await database().prisma.card.findUniqueOrThrow({ where: { id } });
  const card = body as unknown as Card;
  await expect(question(page)).toContainText(card.prompt.split('___')[0]!);
  return card;
}

/** The last answer as the log has it. */
async function logged(page: Page, card: string) {
  const find = () => database().prisma.review.findFirst({ where: { cardId: card }, orderBy: { receivedAt: 'desc' } });
  await expect.poll(async () => (await find())?.cardId).toBe(card);
  expect(page.isClosed()).toBe(false);
  return (await find())!;
}

async function goTo(page: Page, name: RegExp | string) {
  const button = page.getByRole('button', { name });
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

/** Brings the events into an order by the arrow keys, as somebody without a mouse does. */
async function bringIntoOrder(page: Page, texts: string[]) {
  const list = page.getByRole('list', { name: 'Events, earliest first' });
  for (const [place, text] of texts.entries()) {
    await goTo(page, `Move earlier: ${text}`);
    for (;;) {
      const rows = await list.getByRole('listitem').allTextContents();
      const at = rows.findIndex((row) => row.includes(text));
      if (at <= place) break;
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('button', { name: `Move earlier: ${text}` })).toBeFocused();
    }
  }
}

test('events are put in order by the arrow keys alone, each move read out, and marked as a whole', async ({ page }) => {
  const card = await asking(page, 'order-the-great-turn');
  if (card.form.kind !== 'ordering') throw new Error('no order');
  await noObstacle(page);
  const texts = card.form.events.map(({ text }) => text);
  await bringIntoOrder(page, texts);
  await noObstacle(page);
  await goTo(page, 'Check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  const result = page.getByRole('list', { name: 'In order' });
  for (const { when } of card.form.events) await expect(result).toContainText(when);
  await expect(result.getByText('Not right')).toHaveCount(0);
  await expect(result.getByText('Right', { exact: true })).toHaveCount(texts.length);
  await noObstacle(page);
  const review = await logged(page, card.id);
  expect(review).toMatchObject({ presentation: 'ordering', outcome: 'right', rating: 3 });
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(card.prompt);
});

test('an order that is partly right is wrong, and says where each event stood', async ({ page }) => {
  const card = await asking(page, 'order-early-soviet-years');
  if (card.form.kind !== 'ordering') throw new Error('no order');
  const texts = card.form.events.map(({ text }) => text);
  await bringIntoOrder(page, [texts[0]!, texts[2]!, texts[1]!, texts[3]!]);
  await goTo(page, 'Check');
  await page.keyboard.press('Enter');
  const result = page.getByRole('list', { name: 'In order' });
  await expect(result.getByText('Not right')).toHaveCount(2);
  await expect(result).toContainText('you had it third');
  await expect(page.getByRole('status').filter({ hasText: 'Not right. The answer is' })).toHaveCount(1);
  expect(await logged(page, card.id)).toMatchObject({ outcome: 'wrong', rating: 1 });
});

test('around one fixed event only before and after is asked', async ({ page }) => {
  const card = await asking(page, 'around-the-kirov-murder');
  if (card.form.kind !== 'ordering') throw new Error('no order');
  const { events, around } = card.form;
  const fixed = events.findIndex(({ key }) => key === around);
  const texts = events.map(({ text }) => text);
  await expect(page.getByText('stays here')).toBeVisible();
  const list = page.getByRole('list', { name: 'Events, earliest first' });
  const placeOf = async (text: string) =>
    (await list.getByRole('listitem').allTextContents()).findIndex((row) => row.includes(text));
  for (const [place, text] of texts.entries()) {
    if (place === fixed) continue;
    await goTo(page, `Move earlier: ${text}`);
    const isRight = async () => (await placeOf(text)) < (await placeOf(texts[fixed]!)) === place < fixed;
    while (!(await isRight())) await page.keyboard.press(place < fixed ? 'ArrowUp' : 'ArrowDown');
  }
  await goTo(page, 'Check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'In order' }).getByText('Not right')).toHaveCount(0);
  expect(await logged(page, card.id)).toMatchObject({ outcome: 'right' });
});

test('who says what is matched by keyboard, and marked pair by pair', async ({ page }) => {
  const card = await asking(page, 'match-five-year-plans');
  if (card.form.kind !== 'matching') throw new Error('no pairs');
  const { pairs } = card.form;
  await noObstacle(page);
  const given = [pairs[1]!, pairs[0]!, ...pairs.slice(2)];
  for (const [at, { left }] of pairs.entries()) {
    const box = page.getByLabel(left.text, { exact: true });
    await box.focus();
    // Typing the first letters chooses in a list box, as everywhere.
    await box.selectOption(given[at]!.right.key);
  }
  await noObstacle(page);
  await goTo(page, 'Check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  const result = page.getByRole('list', { name: 'The pairs' });
  await expect(result.getByText('Not right')).toHaveCount(2);
  await expect(result).toContainText(`You had: ${pairs[1]!.right.text}`);
  await noObstacle(page);
  expect(await logged(page, card.id)).toMatchObject({ presentation: 'matching', outcome: 'wrong', rating: 1 });
});

test('an answer is typed, marked with a slip forgiven, and the student has the last word', async ({ page }) => {
  const card = await asking(page, 'foreign-affairs-1937', { presentation: 'typed' });
  await noObstacle(page);
  const field = page.getByLabel('Your answer');
  for (let tabs = 0; tabs < 20 && !(await field.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Maksim Litvinof');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You typed')).toBeVisible();
  await expect(page.getByText('Right, apart from the spelling.')).toBeVisible();
  await noObstacle(page);
  await goTo(page, 'No, I did not know it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Counted as wrong')).toBeVisible();
  await expect.poll(async () => (await logged(page, card.id)).rating).toBe(1);
  expect(await logged(page, card.id)).toMatchObject({ given: 'Maksim Litvinof', suggestedRating: 3, outcome: 'right' });
});

test('a gap is filled, and the sentence stands whole', async ({ page }) => {
  await asking(page, 'gap-nkvd-founded');
  await expect(question(page)).toContainText('absorbed into the blank.');
  await noObstacle(page);
  await page.getByLabel('Fill the gap').fill('nkvd');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  await expect(page.getByText('In July 1934 the OGPU was absorbed into the NKVD.', { exact: true })).toBeVisible();
  await noObstacle(page);
  expect(await logged(page, 'gap-nkvd-founded')).toMatchObject({ presentation: 'cloze', given: 'nkvd', rating: 3 });
});

test('a wrong answer that is typed says so, and what is right', async ({ page }) => {
  const card = await asking(page, 'nkvd-head-june-1941', { presentation: 'typed' });
  await page.getByLabel('Your answer').fill('Genrikh Yagoda');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not right.', { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Lavrenty Beria');
  expect(await logged(page, card.id)).toMatchObject({ presentation: 'typed', outcome: 'wrong', rating: 1 });
});

test('an argument shows why each fact supports it or does not', async ({ page }) => {
  const card = await asking(page, 'evidence-mccauley-continuity');
  await page.keyboard.press('1');
  const options = page.getByRole('list', { name: 'Options' });
  await expect(options).toContainText(card.feedback.because!);
  for (const { text, because } of card.wrong) {
    const row = options.getByRole('listitem').filter({ hasText: text });
    if ((await row.count()) === 1) await expect(row).toContainText(because!);
  }
});

/** "I don’t know", and on to the next card. */
async function giveUp(page: Page) {
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: /Check|I don’t know/ }).first()).toBeVisible();
}

test('once the first card is answered, every way of asking goes on without the network', async ({ page, context }) => {
  await asking(page, 'order-the-great-turn');
  await giveUp(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let answered = 0; answered < 6; answered++) {
    await giveUp(page);
    await expect(page.getByText('is on its way')).toHaveCount(0);
  }
  await context.setOffline(false);
});

test('whoever loses the network before the first answer goes on, and is shown what was missing once it is back', async ({
  page,
  context,
}) => {
  await asking(page, 'foreign-affairs-1937', { presentation: 'typed' });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const missing = page.getByText('what you answer with is on its way');
  for (let answered = 0; answered < 6 && (await missing.count()) === 0; answered++) await giveUp(page);
  await expect(missing).toBeVisible();
  await context.setOffline(false);
  await expect(missing).toBeHidden();
  await expect(page.getByRole('list', { name: 'Events, earliest first' })).toBeVisible();
});

test('on a phone, what one needs to answer lies in the lower half', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await asking(page, 'order-the-great-turn');
  const list = page.getByRole('list', { name: 'Events, earliest first' });
  await expect(list).toBeVisible();
  expect((await list.boundingBox())!.y).toBeGreaterThan(844 / 2 - 1);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
