import type { Browser, Page } from '@playwright/test';

/** One entry of Chromium's trace; times in microseconds. */
type TraceEvent = { name: string; cat: string; ph: string; pid: number; tid: number; ts: number; dur?: number };

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What Chromium's own tools record while the work is done. */
export async function traceOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Milliseconds that the main thread was busy between each mark of one name and the next of the other: of each of its tasks what
 * lies between them, the whole of the task in which the first mark stands.
 */
export function mainThreadWork(trace: readonly TraceEvent[], from: string, to: string): number[] {
  const marks = trace.filter(({ cat, name }) => cat.includes('user_timing') && (name === from || name === to));
  const tasks = trace.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return marks
    .filter(({ name }) => name === from)
    .map((start) => {
      const end = marks.find(({ name, ts, pid }) => name === to && pid === start.pid && ts > start.ts)!;
      const busy = tasks
        .filter(({ pid, tid, ts, dur = 0 }) => pid === end.pid && tid === end.tid && ts + dur > start.ts && ts < end.ts)
        .reduce((sum, { ts, dur = 0 }) => sum + Math.min(ts + dur, end.ts) - ts, 0);
      return busy / 1_000;
    });
}
