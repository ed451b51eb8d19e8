import { expect, test } from '@playwright/test';
import { docxOf, wordParagraph } from '@/server/testing/files';
import { noObstacle } from './no-obstacle';
import { signBrowserIn, somebody } from './people';

const NOTES = `The English Civil War

King Charles I raised his standard at Nottingham on 22 August 1642. The battle of Edgehill was fought on 23 October 1642.

Parliament ordained the New Model Army in February 1645. Thomas Fairfax commanded the New Model Army.`;

const REVISED = NOTES.replace(' The battle of Edgehill was fought on 23 October 1642.', '').replace(
  'The English Civil War\n',
  'The English Civil War\n\nThis version opens with a sentence that was not there before.\n',
);

test('from files and a pasted text to documents, with the reason where one cannot be read', async ({
  page,
  context,
}) => {
  test.slow(); // Three documents are read, each in processes of its own.
  await signBrowserIn(context, await somebody());
  await page.goto('/library');
  await page.getByRole('link', { name: 'Make cards from a text of your own' }).click();
  await page.getByLabel('Files').setInputFiles([
    {
      name: 'hansa.docx',
      mimeType: '',
      buffer: docxOf(wordParagraph('Lübeck was refounded in 1159 by Henry the Lion.')),
    },
    { name: 'scan.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4 cut off') },
  ]);
  await page.getByLabel('Or paste a text').fill(NOTES);
  await page.getByRole('button', { name: 'Add to your documents' }).click();

  const reading = page.getByRole('region', { name: 'Reading' });
  await expect(reading.getByRole('listitem')).toHaveCount(3);
  await expect(reading.getByRole('status')).toHaveText('Everything is read.', { timeout: 60_000 });
  await expect(reading.getByRole('listitem').filter({ hasText: 'scan.pdf' })).toContainText('damaged or not whole');
  const documents = page.getByRole('region', { name: 'Documents' });
  await expect(documents.getByRole('heading', { name: 'The English Civil War' })).toBeVisible();
  await expect(documents.getByRole('heading', { name: 'hansa' })).toBeVisible();
  await noObstacle(page);

  await documents.getByText('Delete hansa').click();
  await documents.getByRole('button', { name: 'Delete this document' }).first().click();
  await expect(documents.getByRole('heading', { name: 'hansa' })).toBeHidden();
  await expect(documents.getByRole('heading', { name: 'The English Civil War' })).toBeVisible();
});

test('from a text to the first review; a new version says which sentences need a look', async ({ page, context }) => {
  test.slow();
  await signBrowserIn(context, await somebody());
  const documents = page.getByRole('region', { name: 'Documents' });
  const drafts = page.getByRole('list', { name: 'Drafts' }).locator('> li');
  const reading = page.getByRole('region', { name: 'Reading' });
  const bring = async (text: string, button: string, count: number) => {
    await page.getByLabel('Or paste a text').fill(text);
    await page.getByRole('button', { name: button }).click();
    await expect(reading.getByRole('listitem')).toHaveCount(count);
    await expect(reading.getByRole('status')).toHaveText('Everything is read.', { timeout: 60_000 });
  };
  await page.goto('/library/add');
  await bring(NOTES, 'Add to your documents', 1);
  await documents.getByRole('link', { name: 'The English Civil War', exact: true }).click();
  await expect(drafts.filter({ hasText: 'Edgehill' }).first()).toBeVisible();

  await test.step('everything is accepted by keyboard, and asked', async () => {
    for (let left = await drafts.count(); left > 0; left -= 1) {
      await page.keyboard.press('a');
      await expect(drafts).toHaveCount(Math.max(1, left - 1)); // The last stays in hand.
    }
    await page.getByRole('link', { name: /^See the deck of/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The English Civil War');
    await page.goto('/review');
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('e');
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('From a document of yours.');
  });

  await test.step('a new version: one sentence moved, one changed, one gone', async () => {
    await page.goto('/library/add');
    await page.getByRole('link', { name: 'Bring a new version of The English Civil War' }).click();
    await expect(page.getByRole('heading', { name: 'A new version of “The English Civil War”' })).toBeVisible();
    await noObstacle(page);
    await bring(REVISED, 'Bring in the new version', 2);
    await expect(documents.getByRole('heading', { level: 3 })).toHaveCount(1);
    await documents.getByRole('link', { name: 'The English Civil War', exact: true }).click();
    await page.getByLabel('Show').selectOption({ label: 'To look at again: 1' });
    await expect(drafts).toHaveCount(1);
    await expect(drafts).toContainText('Passage missing in the new version.');
  });
});

test('an empty form is answered on the spot, and what was written stays', async ({ page, context }) => {
  await signBrowserIn(context, await somebody('teacher'));
  await page.goto('/library/add');
  await page.getByLabel('Title').fill('My notes');
  await page.getByRole('button', { name: 'Add to your documents' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Choose a file, or paste a text.');
  await expect(page.getByLabel('Title')).toHaveValue('My notes');
});

test('without JavaScript the same form does the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signBrowserIn(context, await somebody());
  const page = await context.newPage();
  await page.goto('/library/add');
  await page.getByLabel('Or paste a text').fill(NOTES);
  await page.getByRole('button', { name: 'Add to your documents' }).click();
  await expect(page).toHaveURL(/\/library\/add$/);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The English Civil War' })).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await context.close();
});

test('the page fits a narrow phone, in the dark too', async ({ page, context }) => {
  await signBrowserIn(context, await somebody());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/library/add');
  await noObstacle(page);
});
