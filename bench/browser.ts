import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { database, signBrowserIn } from '@/e2e/people';
import { aStudentOf, aStudentOfEverything } from '@/e2e/world';
import { findBrowser } from '@/scripts/browser.mjs';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { disconnectDb } from '@/server/db/connect';
import type { Person } from '@/study/person/person';
import { print, quantile, type Figure } from './figures';
import { BAREST, REVIEW, visitForTheFirstTime, type Visit } from './first-visit';
import { gradeCards, pressKeys, type Grade, type Grading } from './grading';

const VISITS = 7;
const GRADES_A_PERSON = 70;
const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const IN_LONDON = { locale: 'en-GB', timezoneId: 'Europe/London' };

/** What a student waits for in the browser, on the review page: Chromium on a phone's screen, against the production build. */
export async function run(): Promise<Figure[]> {
  const clio = await startThrowAwayClio({ name: 'bench', port: Number(process.env.BENCH_PORT) || undefined });
  Object.assign(process.env, clio.env);
  const browser = await chromium.launch(await findBrowser());
  try {
    return [...(await firstVisits(browser)), ...(await grades(browser)), load()].map(print);
  } finally {
    await browser.close();
    await disconnectDb(database());
    await clio.stop();
  }
}

async function firstVisits(browser: Browser): Promise<Figure[]> {
  const student = await aStudentOfEverything();
  const visit = (address: string, line: 'slow' | 'loopback', slowdown: number) =>
    inNewBrowser(browser, student, (page) => visitForTheFirstTime(page, { address, line, slowdown }));
  await visit(REVIEW, 'loopback', 1); // the server's own first time
  const [visits, barest]: [Visit[], Visit[]] = [[], []];
  for (let round = 0; round < VISITS; round += 1) {
    visits.push(await visit(REVIEW, 'slow', SLOWDOWN));
    barest.push(await visit(BAREST, 'slow', SLOWDOWN));
  }
  const median = (of: (visit: Visit) => number, among = visits) => quantile(among.map(of), 0.5);
  const least = (of: (visit: Visit) => number) => median(of, barest).toFixed(0);
  const script = median(({ scriptBytes }) => scriptBytes) / 1_000;
  return [
    atMost('review page, JavaScript transferred', 170, script, 'KB'),
    note('… and everything else', `${(median(({ otherBytes }) => otherBytes) / 1_000).toFixed(0)} KB`),
    atMost(
      'first visit at 1.6 Mbit/s, 150 ms, 4 ×: shell painted',
      700,
      median(({ fcp }) => fcp),
      'ms',
    ),
    atMost(
      '… first prompt readable',
      2_000,
      median(({ promptPaintedAt }) => promptPaintedAt),
      'ms',
    ),
    atMost(
      '… largest contentful paint',
      2_000,
      median(({ lcp }) => lcp),
      'ms',
    ),
    atMost(
      '… total blocking time',
      120,
      median(({ blockedMs }) => blockedMs),
      'ms',
    ),
    note(
      '… of the barest page in the same run: painted, total blocking time, JavaScript',
      `${least(({ fcp }) => fcp)} ms, ${least(({ blockedMs }) => blockedMs)} ms, ${least(({ scriptBytes }) => scriptBytes / 1_000)} KB`,
    ),
    note('… ready to answer', `${median(({ readyAt }) => readyAt).toFixed(0)} ms`),
  ];
}

async function grades(browser: Browser): Promise<Figure[]> {
  const gradings: Grading[] = [];
  for (const presentation of ['automatic', 'flashcard'] as const) {
    const student = await aStudentOf('dates', { presentation });
    gradings.push(
      await inNewBrowser(browser, student, (page) =>
        gradeCards(browser, page, { count: GRADES_A_PERSON, slowdown: SLOWDOWN }),
      ),
    );
  }
  const bare = await inNewBrowser(browser, await aStudentOf('dates'), (page) =>
    pressKeys(browser, page, { count: GRADES_A_PERSON, slowdown: SLOWDOWN }),
  );
  const all = gradings.flatMap(({ grades }) => grades);
  const taken = (what: keyof Grade) => all.map((grade) => grade[what]);
  const [script, work, event, wait] = [taken('scriptMs'), taken('workMs'), taken('eventMs'), taken('paintedMs')];
  const shift = Math.max(...gradings.map(({ layoutShift }) => layoutShift));
  return [
    atMost(
      `grade to next card at 4 ×, ${all.length} grades: handlers and rendering p95`,
      16,
      quantile(script, 0.95),
      'ms',
    ),
    note(
      '… of a bare page whose heading a key changes, in the same run, p50 and p95',
      [0.5, 0.95]
        .map(
          (share) =>
            `${quantile(
              bare.grades.map(({ scriptMs }) => scriptMs),
              share,
            ).toFixed(1)} ms`,
        )
        .join(', '),
    ),
    note(
      '… all that the main thread did, layout, paint and storage included, p95',
      `${quantile(work, 0.95).toFixed(1)} ms`,
    ),
    atMost('… Event Timing duration p95', 40, quantile(event, 0.95), 'ms'),
    note(
      '… handlers and rendering, all, event duration, key to next card painted, p50',
      [script, work, event, wait].map(p50).join(', '),
    ),
    note('… key to next card painted, p95', `${quantile(wait, 0.95).toFixed(0)} ms`),
    { ...atMost('cumulative layout shift over a session', 0.02, shift, ''), measured: shift.toFixed(4) },
  ];
}

async function inNewBrowser<Result>(
  browser: Browser,
  student: Person,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ baseURL: process.env.CLIO_URL!, viewport: PHONE, ...IN_LONDON });
  try {
    await signBrowserIn(context, student);
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function atMost(name: string, reach: number, measured: number, unit: string): Figure {
  const digits = measured < 100 ? 1 : 0;
  return {
    name,
    reach: `≤ ${reach.toLocaleString('en-GB')} ${unit}`.trim(),
    measured: `${measured.toFixed(digits)} ${unit}`,
    reached: measured <= reach,
  };
}

function note(name: string, measured: string): Figure {
  return { name, reach: '–', measured, reached: true };
}

/** Whoever reads figures of the browser must know what else the machine did. */
function load(): Figure {
  return note('load of the machine over the last five minutes', loadavg()[1]!.toFixed(1));
}

const p50 = (values: number[]) => `${quantile(values, 0.5).toFixed(1)} ms`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
