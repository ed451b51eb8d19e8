import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { digitOf, openReview } from '@/e2e/world';
import { BAREST } from './first-visit';
import { runInPage } from './in-page';
import { mainThreadWork, scriptWork, traceOf } from './trace';

export type Grade = {
  /** What handlers and React's rendering took from the key to the next card's paint. */
  scriptMs: number;
  /** All that the main thread did in that time: that, and the browser's style, layout, paint, storage and input besides. */
  workMs: number;
  /** What the browser says of the key, in steps of 8 ms: until the next frame after its handlers. */
  eventMs: number;
  /** From the key until the next card stands on the screen, the time included that writing the answer down takes. */
  paintedMs: number;
};

export type Grading = { grades: Grade[]; layoutShift: number };

type HowMany = { count: number; slowdown: number };

const IN_ONE_SITTING = 35;
/** Long enough for the next card to be painted and the answer to be sent: a person takes longer to read. */
const READING_MS = 350;

/** Answers card after card by keyboard, one session after another. */
export async function gradeCards(browser: Browser, page: Page, { count, slowdown }: HowMany): Promise<Grading> {
  await runInPage(page, watchGrades);
  const grades: Grade[] = [];
  let layoutShift = 0;
  while (grades.length < count) {
    await openReview(page);
    // The first card of a visit has code to compile that the others find compiled.
    for (let card = 0; card < 3; card += 1) await gradeOne(page);
    const now = Math.min(IN_ONE_SITTING, count - grades.length);
    const measured = await measure(browser, page, { count: now, slowdown }, gradeOne);
    grades.push(...measured.grades);
    layoutShift = Math.max(layoutShift, measured.layoutShift);
  }
  return { grades, layoutShift };
}

/** The least that a key can cost on this machine: a page of a heading, whose text it changes. */
export async function pressKeys(browser: Browser, page: Page, howMany: HowMany): Promise<Grading> {
  await runInPage(page, watchGrades);
  await page.goto(BAREST);
  await page.setContent('<h1>0</h1>');
  await page.evaluate(() => {
    const heading = document.querySelector('h1')!;
    document.addEventListener('keydown', () => (heading.textContent = String(Number(heading.textContent) + 1)));
  });
  return measure(browser, page, howMany, confirm);
}

async function measure(
  browser: Browser,
  page: Page,
  { count, slowdown }: HowMany,
  one: (page: Page) => Promise<void>,
): Promise<Grading> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const graded = await page.evaluate(() => (window as unknown as Watched).seen.graded.length);
  const trace = await traceOf(browser, page, async () => {
    for (let times = 0; times < count; times += 1) await one(page);
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(() => (window as unknown as Watched).seen);
  const work = mainThreadWork(trace, 'graded', 'painted');
  const script = scriptWork(trace, 'graded', 'painted');
  const grades = seen.graded.slice(graded).map(({ at, paintedAt }, index) => {
    // The browser does not tell of what took less than 16 ms.
    const eventMs = seen.events.find(({ startTime }) => Math.abs(startTime - at) < 1)?.duration ?? 16;
    return { scriptMs: script[index]!, workMs: work[index]!, eventMs, paintedMs: paintedAt - at };
  });
  return { grades, layoutShift: seen.layoutShift };
}

/** Answers right, and says so with Enter: the key that is measured. For decks of questions: an order or pairs take more keys. */
async function gradeOne(page: Page): Promise<void> {
  const choice = await page.getByRole('list', { name: 'Options' }).isVisible();
  await page.keyboard.press(choice ? await digitOf(page, 'right') : 'Space');
  await pause(READING_MS);
  await confirm(page);
}

async function confirm(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Watched).expectGrade());
  await page.keyboard.press('Enter');
  await pause(READING_MS);
}

type Watched = {
  seen: {
    graded: { at: number; paintedAt: number }[];
    events: { startTime: number; duration: number }[];
    layoutShift: number;
  };
  expectGrade: () => void;
};

/** Runs in the page: marks each grading key and the paint of the card after it, for the trace. */
function watchGrades() {
  const seen: Watched['seen'] = { graded: [], events: [], layoutShift: 0 };
  let question: string | null | undefined;
  let at: number | null = null;
  const prompt = () => document.querySelector('h1')?.textContent;
  const expectGrade = () => {
    question = prompt();
    window.addEventListener(
      'keydown',
      (event) => {
        at = event.timeStamp;
        performance.mark('graded');
      },
      { capture: true, once: true },
    );
  };
  Object.assign(window, { seen, expectGrade });

  new MutationObserver(() => {
    if (at === null || prompt() === question) return;
    const gradedAt = at;
    at = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('painted');
        seen.graded.push({ at: gradedAt, paintedAt: performance.now() });
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });

  const watch = (type: string, each: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  watch(
    'event',
    (entry) => {
      if (entry.name === 'keydown') seen.events.push({ startTime: entry.startTime, duration: entry.duration });
    },
    { durationThreshold: 16 },
  );
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!hadRecentInput) seen.layoutShift += value;
  });
}
