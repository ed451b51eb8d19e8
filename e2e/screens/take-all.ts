import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { findBrowser } from '@/scripts/browser.mjs';
import { inData } from '@/scripts/project.mjs';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { startWithFakeModel } from '../fake-model';
import { inWords, obstaclesOn } from '../obstacles';
import { signBrowserIn } from '../people';
import { contactSheet } from './contact-sheet';
import { fileNameOf, FORMATS, SCHEMES, type Format, type Screen } from './screen';
import { screens } from './screens';

const LIKE_A_STUDENT: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' };

const wanted = process.argv.slice(2);
const chosen = screens.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const folder = inData('screens');
if (wanted.length === 0) fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

const port = Number(process.env.SCREENS_PORT) || undefined;
const model = await startWithFakeModel();
const clio = await startThrowAwayClio({ name: 'screens', port, say: console.log });
Object.assign(process.env, clio.env);
const browser = await chromium.launch(await findBrowser());
const failed: string[] = [];
const obstacles: string[] = [];
for (const screen of chosen) {
  for (const format of screen.only ? [screen.only] : (['phone', 'desktop'] as const)) {
    await take(browser, screen, format).catch((error: Error) => {
      failed.push(`${screen.name}, ${format}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
    });
  }
}
fs.writeFileSync(path.join(folder, 'index.html'), contactSheet(screens, fs.readdirSync(folder)));
await browser.close();
model.stop();
await clio.stop();
console.log(
  `${chosen.length} states, ${failed.length} of their views not photographed, ${obstacles.length} obstacles: ${path.join(folder, 'index.html')}`,
);
for (const line of failed) console.error(`Not photographed: ${line}`);
for (const line of obstacles) console.error(`Obstacle: ${line}`);
process.exit(failed.length + obstacles.length > 0 ? 1 : 0);

/** In a browser of its own, so that no screen inherits what another left there; the state is reached once for both schemes. */
async function take(from: Browser, screen: Screen, format: Format): Promise<void> {
  const person = screen.who ? await screen.who() : null;
  const context = await from.newContext({ ...LIKE_A_STUDENT, baseURL: clio.url, viewport: FORMATS[format] });
  context.setDefaultTimeout(15_000);
  try {
    if (person) await signBrowserIn(context, person);
    const page = await context.newPage();
    await page.goto(typeof screen.address === 'string' ? screen.address : await screen.address(person), {
      waitUntil: 'networkidle',
    });
    await screen.play?.(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // As somebody meets it, in the window.
    for (const obstacle of await obstaclesOn(page)) obstacles.push(`${screen.name}, ${format}, ${inWords(obstacle)}`);
    // As tall as the page: photographed beyond the window, the bar at its foot would lie across the middle.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (!screen.asSeen) await page.setViewportSize({ ...FORMATS[format], height });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = path.join(folder, fileNameOf(screen, format, colorScheme));
      await page.screenshot({ path: file, animations: 'disabled' });
    }
  } finally {
    await context.close();
  }
}
