import { expect, test, type Page } from '@playwright/test';
import { PASSWORD } from '@/server/testing/person';
import { database } from './people';
import { answer, openReview, readyToAnswer } from './world';

// Two zones 25 hours apart: whoever moves from the one to the other finds the next study day begun, as on the morning after.
const TONIGHT = 'Pacific/Pago_Pago';
const TOMORROW = 'Pacific/Kiritimati';

test.use({ timezoneId: TONIGHT, contextOptions: { reducedMotion: 'reduce' } });

test('from the first page to the morning after: a guest stays for an evening, and comes back to what is due', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await test.step('the question on the first page, and ten cards without an account', async () => {
    await page.goto('/');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'See what each says' }).click();
    await expect(page.getByRole('heading', { name: 'What each of them says' })).toBeFocused();
    await page.getByRole('link', { name: 'Answer ten cards' }).first().click();
    await readyToAnswer(page);
    for (let card = 0; card < 10; card += 1) await answer(page, 'knew it');
    await expect(page.getByRole('heading', { name: '10 cards answered.' })).toBeFocused();
  });

  const name = `evening-${process.pid}-${Date.now()}`;
  await test.step('signing up, and saying that the answers are one’s own', async () => {
    await page.getByRole('link', { name: 'Sign up' }).click();
    await page.getByLabel('Sign-in name or e-mail').fill(name);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed up. One thing before you begin');
    await page.getByRole('link', { name: /begin/ }).click();
    await page
      .getByRole('dialog', { name: 'Cards answered on this device' })
      .getByRole('button', { name: 'Yes, they are mine' })
      .click();
    await expect(page.getByText('Answered today: ten cards.').or(page.getByText('Ten cards answered.'))).toBeVisible();
  });

  await test.step('the first evening goes on: one card is missed and then recalled, the others are known', async () => {
    await page.goto('/settings');
    const reviewing = page.getByRole('region', { name: 'Reviewing' });
    await reviewing.getByLabel('New cards a day').fill('13');
    await reviewing.getByRole('button', { name: 'Save' }).click();
    await expect(reviewing.getByText('Saved.')).toBeVisible();
    await page.goto('/today');
    const notice = page.getByRole('heading', { name: 'Before you start' });
    const start = page.getByRole('link', { name: 'Go on' });
    await expect(notice.or(start)).toBeVisible();
    if (await notice.isVisible()) await page.getByRole('button', { name: 'Go on with all cards' }).click();
    await expect(start).toBeVisible();
    await openReview(page);
    await expect(page.getByText('3 left', { exact: true })).toBeVisible();
    await settle(page, 'wrong');
    for (let card = 0; card < 3; card += 1) await settle(page, 'knew it');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cards answered/);
  });

  await test.step('an exam, and progress after one evening', async () => {
    await page.goto('/today');
    await page.getByLabel('Day of the exam').fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/days (left|until|to)/).first()).toBeVisible();
    await page.goto('/progress');
    await expect(page.getByText(/Your first day here: 14 answers/)).toBeVisible();
  });

  await test.step('tomorrow: the missed card is due, is recalled, and goes further away', async () => {
    const { id } = await database().prisma.person.findFirstOrThrow({ where: { signInName: name } });
    const missed = await database().prisma.review.findFirstOrThrow({ where: { personId: id, rating: 1 } });
    const memory = () => database().prisma.memory.findFirstOrThrow({ where: { personId: id, cardId: missed.cardId } });
    const evening = await memory();
    await page.goto('/settings/account');
    await page.getByLabel('Time zone').selectOption(TOMORROW);
    await page.getByRole('region', { name: 'Your day' }).getByRole('button').click();
    await expect(page.getByText('Saved. It counts for what you answer from now on.')).toBeVisible();
    await openReview(page);
    const prompts: string[] = [];
    while (await page.getByText(/^\d+ left$/).isVisible()) {
      prompts.push((await page.getByRole('heading', { level: 1 }).textContent())!);
      await settle(page, 'knew it');
    }
    const { body } = await database().prisma.card.findUniqueOrThrow({ where: { id: missed.cardId } });
    expect(prompts).toContain((body as { prompt: string }).prompt);
    await expect.poll(async () => (await memory()).reviewCount).toBe(evening.reviewCount + 1);
    expect((await memory()).dueStudyDay).toBeGreaterThan(evening.dueStudyDay);
    await page.goto('/progress');
    await expect(page.getByText(/You studied on two days/)).toBeVisible();
  });
});

/** Answers whatever is asked, by options or from memory. */
async function settle(page: Page, how: 'knew it' | 'wrong'): Promise<void> {
  if (await page.getByRole('list', { name: 'Options' }).isVisible()) return answer(page, how);
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Knew it' })).toBeFocused();
  await page.keyboard.press(how === 'wrong' ? '1' : '3');
  await expect(heading).not.toHaveText(before!);
}
