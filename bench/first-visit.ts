import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { runInPage } from './in-page';

/** Times in milliseconds since the navigation began; bytes as they came over the line, headers included. */
export type Visit = {
  fcp: number;
  lcp: number;
  /** When the question itself was painted. */
  promptPaintedAt: number;
  /** Beyond 50 ms of every long task, from the first paint until the page has been quiet for a while. */
  blockedMs: number;
  /** NaN where there is nothing to answer. */
  readyAt: number;
  scriptBytes: number;
  otherBytes: number;
};

/** 1.6 Mbit/s and 150 ms there and back: the slow mobile line that browsers' own tools take for their measure. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

type Visiting = { address: string; line: 'slow' | 'loopback'; slowdown: number };

/** The page where cards are answered. */
export const REVIEW = '/review';
/** An address where nothing is: the barest page there is here, and so the least that any can cost on this machine. */
export const BAREST = '/nothing-is-here';

/** Opens a page with an empty cache. */
export async function visitForTheFirstTime(page: Page, { address, line, slowdown }: Visiting): Promise<Visit> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false });
  if (line === 'slow') await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const bytes = { script: 0, other: 0 };
  const scripts = new Set<string>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[scripts.has(requestId) ? 'script' : 'other'] += encodedDataLength;
  });
  await runInPage(page, watchPaints);
  await page.goto(address, { waitUntil: 'networkidle' });
  let seen: Paints;
  // Looking into the page is work for its main thread, so it is done when all is over.
  do {
    await pause(1_500);
    seen = await page.evaluate(() => (window as unknown as { paints: Paints }).paints);
  } while (address === REVIEW && seen.readyAt === null);
  return { ...seen, readyAt: seen.readyAt ?? NaN, scriptBytes: bytes.script, otherBytes: bytes.other };
}

type Paints = Pick<Visit, 'fcp' | 'lcp' | 'promptPaintedAt' | 'blockedMs'> & { readyAt: number | null };

/** Runs in the page before anything else: what the browser says of its paints and of tasks that take long. */
function watchPaints() {
  const paints: Paints = { fcp: NaN, lcp: NaN, promptPaintedAt: NaN, blockedMs: 0, readyAt: null };
  Object.assign(window, { paints });
  const long: PerformanceEntry[] = [];
  const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') paints.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    paints.lcp = entry.startTime;
  });
  watch('element', (entry) => {
    if (Number.isNaN(paints.promptPaintedAt)) paints.promptPaintedAt = entry.startTime;
  });
  watch('longtask', (entry) => {
    long.push(entry);
    paints.blockedMs = long
      .filter(({ startTime, duration }) => startTime + duration > paints.fcp)
      .reduce((sum, { duration }) => sum + duration - 50, 0);
  });
  // The page need not carry an attribute for our sake: it is set while the document is parsed, before it is painted.
  new MutationObserver(() => {
    const prompt = document.querySelector('h1');
    if (prompt && !prompt.hasAttribute('elementtiming')) prompt.setAttribute('elementtiming', 'prompt');
    if (document.querySelector('main[aria-busy=false]')) paints.readyAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
}
