import { expect, test, type Locator, type Page } from '@playwright/test';

import { noObstacle } from './no-obstacle';
import { signBrowserIn, somebody } from './people';
import { aStudent, theDeck } from './world';

const COLLECTION = '/library/collections/stalinism';
const PHONE = { width: 390, height: 844 };

/** The first point of a passage that a card asks: not every one is. */
const askedIn = (region: Locator) => region.getByRole('listitem').filter({ hasText: 'Show the answer' }).first();
const passage = (page: Page, heading: string) => page.getByRole('region', { name: heading });

test('from the collection to a text, a passage, a point in its margin and the card that asks it', async ({ page }) => {
  await page.goto(COLLECTION);
  await expect(page.getByText('None of them is archival research')).toBeVisible();
  await expect(page.getByText('No history teacher has checked this collection yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Stalin: 50 years after the death of a tyrant' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stalin: 50 years after the death of a tyrant');
  await expect(page.getByText(/^This text deals with mass killing/)).toBeVisible();

  const kirov = passage(page, 'The murder of Kirov');
  const point = kirov.getByRole('listitem').filter({ hasText: 'murdered in Leningrad' }).first();
  await point.locator('summary').first().click();
  await expect(point.getByText('Date', { exact: true }).last()).toBeVisible();
  await point.getByText('Show the answer').first().click();
  await expect(point.getByText('1 December 1934', { exact: true })).toBeVisible();
});

test('by keyboard alone: a point opens, its answer opens, and Enter closes them again', async ({ page }) => {
  await page.goto('/library/documents/conrad-2003');
  const point = askedIn(passage(page, 'The Seventeenth Congress'));
  await point.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  while (!(await page.locator(':focus').textContent())!.includes('Show the answer')) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(point.locator('details[open] details[open]')).toHaveCount(1);
  await point.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(point.getByText('Show the answer').first()).toBeHidden();
});

test('points stand open in the margin of a wide page, and folded below the passage on a phone', async ({ page }) => {
  await page.goto('/library/documents/woods-2003');
  const congress = passage(page, 'The Seventeenth Congress');
  const first = congress.getByRole('listitem').first();
  await expect(first).toBeVisible();
  const [text, note] = [await congress.locator('p').first().boundingBox(), await first.boundingBox()];
  expect(note!.x).toBeGreaterThan(text!.x + text!.width);
  await page.setViewportSize(PHONE);
  await expect(first).toBeHidden();
  await congress.getByText(/points here$/).click();
  await expect(first).toBeVisible();
});

test('of a long text a passage’s other points come when they are asked for, and the page stays where it is', async ({
  page,
}) => {
  await page.goto('/library/documents/woods-2003');
  const other = page.getByRole('link', { name: / more on “/ });
  const section = page.locator('section').filter({ has: other }).first();
  const id = (await section.getAttribute('id'))!;
  const shown = page.locator(`section#${id}`).getByRole('listitem').filter({ visible: true });
  const before = await shown.count();
  await section.getByRole('link', { name: / more on “/ }).click();
  await expect(page).toHaveURL(`/library/documents/woods-2003?points=${id}#${id}`);
  await expect.poll(() => shown.count()).toBeGreaterThan(before);
  await expect(page.locator(`section#${id}`).getByRole('link', { name: / more on “/ })).toHaveCount(0);
  await expect(page.locator(`section#${id}`)).toBeInViewport();
});

test('whoever is signed in sees how well they know a card, a visitor does not', async ({ page, context }) => {
  const open = async () => {
    await page.goto('/library/documents/woods-2003');
    await askedIn(passage(page, 'The murder of Kirov')).locator('summary').first().click();
  };
  await open();
  await expect(page.getByText('New to you').first()).toBeHidden();
  await signBrowserIn(context, await somebody());
  await open();
  await expect(page.getByText('New to you').filter({ visible: true }).first()).toBeVisible();
});

test('where the sources differ: every value, what is accepted, the passage behind each', async ({ page }) => {
  await page.goto(COLLECTION);
  await page.getByRole('link', { name: 'See them side by side' }).click();
  await page.getByRole('link', { name: 'When the Seventeenth Congress met' }).click();
  const table = page.getByRole('table', { name: /^When the Seventeenth Congress met/ });
  await expect(table.getByRole('row').filter({ hasText: 'Alan Woods' })).toContainText('October 1934');
  await expect(table.getByRole('row').filter({ hasText: 'Alan Woods' })).toContainText('A slip');
  await expect(table.getByRole('row').filter({ hasText: 'Accepted' })).toContainText('26 January – 10 February 1934');
  await table.getByRole('link', { name: /^Alan Woods, paragraph/ }).click();
  await expect(page).toHaveURL(/documents\/woods-2003#woods-seventeenth-congress/);

  await page.goto(`${COLLECTION}/differences?show=open`);
  await expect(page.getByRole('link', { name: 'When the Seventeenth Congress met' })).toHaveCount(0);
  await page.getByRole('link', { name: 'How many delegates the Seventeenth Congress had' }).click();
  await expect(page.getByRole('heading', { name: 'How many delegates the Seventeenth Congress had' })).toBeVisible();
  await expect(page.getByText('Accepted', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Where a source is wrong' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where a source is wrong');
  await page.getByRole('link', { name: /^Alan Woods \d/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'When the Seventeenth Congress met' })).toHaveCount(1);
});

test('a debate says whose views are missing, who says what, through whom, and where to read it', async ({ page }) => {
  await page.goto(COLLECTION);
  await page.getByRole('link', { name: 'Who was behind Kirov' }).click();
  await expect(page.getByText(/Archive-based studies .* are missing from our texts/)).toBeVisible();
  await expect(page.getByText('none is archival research')).toBeVisible();
  await page.getByText('More about these texts').click();
  await expect(page.getByText('None of them is archival research')).toBeVisible();
  const conquest = page.getByRole('listitem').filter({ hasText: /^Robert Conquest/ });
  await expect(conquest).toContainText('1990, quoted by Jack Conrad');
  await conquest.getByRole('link').first().click();
  await expect(page).toHaveURL(/documents\/conrad-2003#/);
});

test('a deck says what it holds, in which order, and how far one has come', async ({ page, context }) => {
  await signBrowserIn(context, await aStudent());
  await page.goto(`/library/decks/${(await theDeck()).id}`);
  await expect(page.getByRole('list', { name: 'What it holds' })).toContainText('Date');
  await expect(page.getByText(/^0 known · 0 learning · [\d,]+ new$/)).toBeVisible();
  await expect(page.getByText(/^This theme deals with mass killing/)).toBeVisible();
});

test('decks stand by kind, with how many of each one studies, and those of the debates can be opened', async ({
  page,
  context,
}) => {
  await signBrowserIn(context, await aStudent());
  await page.goto('/library');
  const other = page.getByRole('region', { name: 'Other decks' });
  const kinds = ['To begin with', 'By theme', 'By text', 'By debate', 'Across the themes'];
  await expect(other.getByRole('heading', { level: 3 })).toHaveText(kinds);
  await expect(other.getByRole('link', { name: 'The indispensable 150' })).toBeVisible();

  const debates = other.getByRole('region', { name: 'By debate' });
  const kirov = debates.getByRole('button', { name: /^Add “Who was behind Kirov’s murder/ });
  await expect(kirov).toBeHidden();
  await debates.getByText(/^Show the \d+$/).click();
  await kirov.click();
  const yours = page.getByRole('region', { name: 'Your decks' });
  await expect(yours.getByRole('link', { name: /^Who was behind Kirov/ })).toBeVisible();

  await page.goto(COLLECTION);
  await expect(page.getByRole('region', { name: 'By debate' })).toContainText(/decks, one of them yours/);
});

test('a visitor sees which decks there are, by kind, and no button to add one', async ({ page }) => {
  await page.goto(COLLECTION);
  const themes = page.getByRole('region', { name: 'By theme' });
  await expect(themes.getByRole('heading', { level: 4 })).toContainText(['Rise to power', 'Terror', 'War and after']);
  await expect(themes.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Add “/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sign up to learn them' })).toBeVisible();
});

test('everything is there without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto('/library/documents/woods-2003');
  const congress = passage(page, 'The Seventeenth Congress');
  await congress.getByText(/points here$/).click();
  await askedIn(congress).locator('summary').first().click();
  await askedIn(congress).getByText('Show the answer').first().click();
  await page.goto(`${COLLECTION}/differences?theme=economy`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await context.close();
});

const PAGES = [
  COLLECTION,
  `${COLLECTION}/differences`,
  `${COLLECTION}/differences?theme=economy`,
  `${COLLECTION}/debates`,
  '/library/search?q=kirov',
  `${COLLECTION}/people`,
  `${COLLECTION}/glossary`,
  `${COLLECTION}/timeline`,
  '/library/people/joseph-stalin',
  `${COLLECTION}/corrections`,
  '/library/documents/woods-2003',
  '/library/debates/causes-of-terror',
];

for (const place of PAGES)
  test(`there is no obstacle on ${place}`, async ({ page }) => {
    await page.goto(place);
    for (const summary of await page
      .locator('article section li > details > summary')
      .all()
      .then((all) => all.slice(0, 3)))
      await summary.click();
    await noObstacle(page);
  });
