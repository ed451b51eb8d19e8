import { expect, test } from '@playwright/test';
import { aBroughtDocument, PROPOSED } from '@/server/testing/brought-document';
import { MODEL } from './fake-model';
import { noObstacle } from './no-obstacle';
import { database, signBrowserIn, somebody } from './people';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

test('a language model is allowed, told of, agreed to and asked; what it proposed is a draft or refused with the reason', async ({
  page,
  context,
}) => {
  await test.step('an administrator allows it', async () => {
    await signBrowserIn(context, await somebody('administrator'));
    await page.goto('/admin/language-model');
    await expect(page.getByText(MODEL)).toBeVisible();
    await noObstacle(page);
    const allow = page.getByRole('button', { name: 'Allow it to be asked' });
    if (await allow.isVisible()) await allow.click(); // a repetition finds it allowed
    await expect(page.getByRole('button', { name: 'Allow it no longer' })).toBeVisible();
  });

  const person = await somebody('teacher');
  const { document } = await aBroughtDocument(database(), person.id, `notes-${person.id}`);
  await signBrowserIn(context, person);
  await page.goto(`/library/own/${document}`);
  const section = page.getByRole('region', { name: 'Ask a language model' });

  await test.step('a teacher is told where the text goes, and nothing goes before they agree', async () => {
    await expect(section).toContainText(new URL(process.env.CLIO_MODEL_URL!).host);
    await expect(section).toContainText(MODEL);
    await expect(section).toContainText(/[\d,]+ characters/);
    await section.getByRole('button', { name: 'Send and ask' }).click();
    await expect(section.getByText('Nothing was sent.')).toBeVisible();
    await noObstacle(page);
  });

  await test.step('it is asked', async () => {
    await section.getByLabel(/^I want to send this document/).check();
    await section.getByRole('button', { name: 'Send and ask' }).click();
    await expect(section).toContainText('1 passed the checks and is a draft now, 2 were refused.', { timeout: 30_000 });
    await section.getByText(/proposed and Clio refused: 2/).click();
    await expect(section.getByRole('list', { name: 'Refused' })).toContainText(
      'does not stand word for word in your document',
    );
    await expect(section).toContainText('You agreed on');
    await noObstacle(page);
  });

  await test.step('what passed is accepted like any other', async () => {
    await section.getByRole('link', { name: 'Show them on the desk' }).click();
    await page.getByLabel('Show').selectOption('model');
    const drafts = page.getByRole('list', { name: 'Drafts' }).locator('> li');
    await expect(drafts).toHaveCount(1);
    await expect(drafts).toContainText(PROPOSED.question);
    await expect(drafts).toContainText('Proposed by a language model');
    await page.keyboard.press('a');
    await expect(page.getByText('Accepted.', { exact: true })).toBeVisible();
  });
});
