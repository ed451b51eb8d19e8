import { expect, test } from '@playwright/test';
import { setExamPlan } from '@/server/commands/set-exam-plan';
import { contextOf } from '@/server/context';
import type { Person } from '@/study/person/person';
import { noObstacle } from './no-obstacle';
import { database, signBrowserIn, somebody } from './people';
import { fieldDate } from '@/ui/progress/day-words';
import { studyDayNow, studyDeck, studyOn } from './studied-days';

const A_MONTH = [34, 33, 32, 30, 28, 27, 25, 24, 21, 20, 18, 15, 14, 12, 10, 8, 7, 5, 3, 2, 1];

test('a student is asked for their exam once, sets it, and sees days left and what they will know', async ({
  page,
}) => {
  const pupil = await somebody();
  await studyDeck(pupil, 9);
  await studyOn(pupil, [8, 7, 6, 3, 1]);
  await signBrowserIn(page.context(), pupil);
  await page.goto('/today');
  const question = page.getByRole('region', { name: 'Which day is your exam, and how many minutes a day?' });
  await question.getByLabel('Day of the exam').fill('2020-01-01');
  await question.getByRole('button', { name: 'Save' }).click();
  await expect(question.getByLabel('Day of the exam')).toHaveAccessibleDescription(/That day is over/);
  await question.getByLabel('Day of the exam').fill(inDays(60));
  await question.getByLabel('Minutes a day').fill('25');
  await question.getByRole('button', { name: 'Save' }).click();

  const countdown = page.getByRole('region', { name: '60 days to your exam' });
  await expect(countdown.getByRole('heading')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeAttached();
  await expect(countdown).toContainText('25 minutes a day');
  await expect(countdown).toContainText(/You would recall today\d+ of \d+/);
  await page.reload();
  await expect(question).toHaveCount(0);

  await countdown.getByRole('link', { name: 'See your progress' }).click();
  await expect(page.getByText('60 days from now')).toBeVisible();
  await page.getByText('Change the day or the minutes').click();
  await page.getByLabel('Minutes a day').fill('40');
  await page.getByLabel('The number in my settings').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You mean to study 40 minutes a day.')).toBeVisible();
});

test('"Not now" is remembered, and the exam can still be set later', async ({ page }) => {
  const pupil = await somebody();
  await studyDeck(pupil, 1);
  await studyOn(pupil, [0]);
  await signBrowserIn(page.context(), pupil);
  await page.goto('/today');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Which day is your exam')).toHaveCount(0);
  await expect(page.getByText('You are not asked again.')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Which day is your exam')).toHaveCount(0);
  await expect(page.getByText('You are not asked again.')).toHaveCount(0);
  await page.goto('/progress');
  await page.getByText('Set the day of your exam').click();
  await page.getByLabel('Day of the exam').fill(inDays(1));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('tomorrow. You mean to study 20 minutes a day.')).toBeVisible();
});

test('a month of study is seen in pictures, walked through by keys, and read as tables', async ({ page }) => {
  const pupil = await aMonthOfStudy();
  await signBrowserIn(page.context(), pupil);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: /^You would recall \d+ of \d+ today, \d+ on / })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^You have come furthest in .*, least far in / })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Of what you have met you would recall .* best \(/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /cards come back in the next 30 days/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: `You studied on ${A_MONTH.length} days since` })).toBeVisible();

  const days = page.getByRole('slider', { name: 'Days to your exam' });
  await days.focus();
  await page.keyboard.press('Home');
  await expect(days).toHaveAttribute('aria-valuetext', /^Today: \d+ of \d+$/);
  await page.keyboard.press('ArrowRight');
  await expect(days).toHaveAttribute('aria-valuetext', /: \d+ of \d+, between \d+ and \d+; \d+ if you stop$/);
  const second = Number(await days.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('PageUp');
  await expect(days).toHaveAttribute('aria-valuenow', String(second + 8));
  const calendar = page.getByRole('slider', { name: 'The days behind you' });
  await calendar.focus();
  await page.keyboard.press('ArrowUp');
  const yesterday = await calendar.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(calendar).toHaveAttribute('aria-valuetext', yesterday!);
  await expect(page.getByText(yesterday!)).toBeVisible();
  await expect(calendar).toHaveAccessibleName(/up and down by days, left and right by weeks/);

  const forecast = page.getByRole('figure', { name: /^You would recall/ });
  await forecast.getByText('Show as a table').click();
  const table = forecast.getByRole('table', { name: 'Cards you would recall, day by day' });
  const recalled = Number(await table.getByRole('row').nth(1).getByRole('cell').first().textContent());
  expect(await forecast.getByRole('heading').textContent()).toContain(`You would recall ${recalled} of`);
});

test('before the first answer progress says what will stand there; after a first day it does not scold', async ({
  page,
}) => {
  const pupil = await somebody();
  await studyDeck(pupil, 0);
  await signBrowserIn(page.context(), pupil);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Nothing to show yet.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to today’s cards' })).toBeVisible();
  await studyOn(pupil, [0]);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Your first day here: \d+ answers in about/ })).toBeVisible();
  await expect(page.getByText(/streak|in a row|missed/i)).toHaveCount(0);
});

test('an exam is set, changed and given up before anything was answered', async ({ page }) => {
  const pupil = await somebody();
  await studyDeck(pupil, 0);
  await signBrowserIn(page.context(), pupil);
  await page.goto('/progress');
  await page.getByText('Set the day of your exam').click();
  await page.getByLabel('Day of the exam').fill(inDays(30));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('30 days from now. You mean to study 20 minutes a day.')).toBeVisible();
  await page.goto('/today');
  await page.getByRole('link', { name: 'See your progress' }).click();
  await page.getByText('Change the day or the minutes').click();
  await page.getByLabel('Minutes a day').fill('40');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You mean to study 40 minutes a day.')).toBeVisible();
  await page.getByRole('button', { name: 'I have no exam any more' }).click();
  await expect(page.getByText('You have set no exam.')).toBeVisible();
});

test('nothing on the page is wider than a phone of 320 pixels, nor sends a library of charts', async ({ page }) => {
  const pupil = await aMonthOfStudy();
  await signBrowserIn(page.context(), pupil);
  await page.setViewportSize({ width: 320, height: 640 });
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto('/progress');
  for (const summary of await page.getByText('Show as a table').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => script.includes('visx') || script.includes('paddingInner'))).toEqual([]);
});

const STATES: Record<string, () => Promise<Person>> = {
  'before the first answer': async () => {
    const pupil = await somebody();
    await studyDeck(pupil, 0);
    return pupil;
  },
  'after a first day': async () => {
    const pupil = await somebody();
    await studyDeck(pupil, 0);
    await studyOn(pupil, [0]);
    return pupil;
  },
  'after a month, with an exam ahead': aMonthOfStudy,
  'after the exam': async () => {
    const pupil = await somebody();
    await studyDeck(pupil, 40);
    await studyOn(pupil, [39, 38]);
    await planExam(pupil, 35, 40);
    return pupil;
  },
};

for (const [state, prepare] of Object.entries(STATES))
  test(`there is no obstacle on progress and today ${state}`, async ({ page }) => {
    test.setTimeout(180_000); // two pages read whole, and three times more for their colours
    await signBrowserIn(page.context(), await prepare());
    for (const path of ['/progress', '/today']) {
      await page.goto(path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await noObstacle(page);
    }
  });

async function aMonthOfStudy(): Promise<Person> {
  const pupil = await somebody();
  await studyDeck(pupil, 35);
  await studyOn(pupil, A_MONTH);
  await planExam(pupil, -60, 0);
  return pupil;
}

/** An exam so many days ago (or, below nought, ahead), set so many days ago. */
async function planExam(pupil: Person, examDaysAgo: number, setDaysAgo: number): Promise<void> {
  const then = contextOf(database(), pupil, Date.now() - setDaysAgo * 86_400_000);
  await setExamPlan(then, { examDate: inDays(-examDaysAgo), minutesPerDay: 20, newCards: 'as-needed' });
}

/** A date as a field takes it, so many days from the pupil's own today, which lasts until four in the morning. */
function inDays(days: number): string {
  return fieldDate(studyDayNow({ zone: 'Europe/London', rolloverHour: 4 }) + days);
}
