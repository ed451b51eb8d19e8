import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { database, signBrowserIn, somebody } from '@/e2e/people';
import { findBrowser } from '@/scripts/browser.mjs';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { disconnectDb } from '@/server/db/connect';
import { aBroughtDocument } from '@/server/testing/brought-document';
import { print, quantile, type Figure } from './figures';

const DOCUMENTS = path.join(import.meta.dirname, '../study/extraction/testing/documents');
const PARTS = ['cold-war', 'plague', 'french-revolution'];
const WANTED = 30;
const ALLOWED_SECONDS = 180;
const GIVE_UP_PRESSES = 120;

/** The drafts desk by keyboard alone: what of three minutes for thirty cards Clio itself takes, and what is left for reading. */
export async function run(): Promise<Figure[]> {
  const clio = await startThrowAwayClio({ name: 'bench', port: Number(process.env.BENCH_PORT) || undefined });
  Object.assign(process.env, clio.env);
  const browser = await chromium.launch(await findBrowser());
  try {
    const article = PARTS.map((name) => fs.readFileSync(path.join(DOCUMENTS, `${name}.txt`), 'utf8')).join('\n\n');
    const person = await somebody();
    const { document } = await aBroughtDocument(database(), person.id, 'an-article', article);
    const context = await browser.newContext({
      baseURL: process.env.CLIO_URL!,
      viewport: { width: 1280, height: 800 },
    });
    await signBrowserIn(context, person);
    const page = await context.newPage();
    const openedAt = performance.now();
    await page.goto(`/library/own/${document}`);
    await page.getByRole('list', { name: 'Drafts' }).waitFor();
    const opened = performance.now() - openedAt;
    const waits = await acceptByKeyboard(page);
    const kept = () => database().prisma.draft.count({ where: { personId: person.id, state: 'accepted' } });
    while ((await kept()) < WANTED) await page.waitForTimeout(50);
    const machine = (opened + waits.reduce((sum, wait) => sum + wait, 0)) / 1000;
    const words = article.split(/\s+/).length.toLocaleString('en-GB');
    return [
      {
        name: `desk: ${WANTED} cards accepted of ${words} words by keyboard, ${waits.length} keys: Clio's share`,
        reach: `≤ ${ALLOWED_SECONDS} s with the reading`,
        measured: `${machine.toFixed(1)} s`,
        reached: machine <= ALLOWED_SECONDS / 3,
      },
      note('… key to the next draft, p95', `${quantile(waits, 0.95).toFixed(0)} ms`),
      note('… left for reading one draft', `${((ALLOWED_SECONDS - machine) / waits.length).toFixed(1)} s`),
    ].map(print);
  } finally {
    await browser.close();
    await disconnectDb(database());
    await clio.stop();
  }
}

/** Presses A until thirty are accepted, J over those that must be edited first; answers with what each key took. */
async function acceptByKeyboard(page: Page): Promise<number[]> {
  const waits: number[] = [];
  let accepted = 0;
  while (accepted < WANTED) {
    if (waits.length === GIVE_UP_PRESSES)
      throw new Error(`Only ${accepted} of these drafts can be accepted as they are.`);
    const inHand = page.locator('li[aria-current=true]');
    const ready = await inHand.getByRole('button', { name: 'Accept', exact: true }).isEnabled();
    const before = await inHand.textContent();
    const pressedAt = performance.now();
    await page.keyboard.press(ready ? 'a' : 'j');
    await page.waitForFunction(
      (text) => document.querySelector('li[aria-current=true]')?.textContent !== text,
      before,
      { polling: 'raf' },
    );
    waits.push(performance.now() - pressedAt);
    if (ready) accepted += 1;
  }
  return waits;
}

const note = (name: string, measured: string): Figure => ({ name, reach: '–', measured, reached: true });
