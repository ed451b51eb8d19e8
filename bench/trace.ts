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

/** What runs our code and React's: event handlers, promises, timers, the scheduler's turns. */
const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);
/** The browser's own part, also where script makes it happen at once. */
const LAYING_OUT = new Set(['UpdateLayoutTree', 'Layout']);

/** Of the same stretches, what handlers and React's rendering took: without the browser's style, layout, paint and input routing. */
export function scriptWork(trace: readonly TraceEvent[], from: string, to: string): number[] {
  return stretches(trace, from, to).map(({ start, end }) => {
    const within = trace.filter(
      ({ ph, pid, tid, ts, dur = 0 }) =>
        ph === 'X' && pid === end.pid && tid === end.tid && ts + dur > start.ts - 1_000 && ts < end.ts,
    );
    const outermost = (names: Set<string>, among: TraceEvent[]) => {
      let until = -Infinity;
      return among
        .filter(({ name }) => names.has(name))
        .sort((a, b) => a.ts - b.ts)
        .filter(({ ts, dur = 0 }) => ts >= until && ((until = ts + dur), true));
    };
    const scripts = outermost(SCRIPT, within);
    const forced = outermost(LAYING_OUT, within).filter(({ ts }) =>
      scripts.some((script) => ts >= script.ts && ts < script.ts + (script.dur ?? 0)),
    );
    const sum = (events: TraceEvent[]) => events.reduce((total, { dur = 0 }) => total + dur, 0);
    return (sum(scripts) - sum(forced)) / 1_000;
  });
}

/**
 * Milliseconds that the main thread was busy between each mark of one name and the next of the other: of each of its tasks what
 * lies between them, the whole of the task in which the first mark stands.
 */
export function mainThreadWork(trace: readonly TraceEvent[], from: string, to: string): number[] {
  const tasks = trace.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return stretches(trace, from, to).map(({ start, end }) => {
    const busy = tasks
      .filter(({ pid, tid, ts, dur = 0 }) => pid === end.pid && tid === end.tid && ts + dur > start.ts && ts < end.ts)
      .reduce((sum, { ts, dur = 0 }) => sum + Math.min(ts + dur, end.ts) - ts, 0);
    return busy / 1_000;
  });
}

function stretches(trace: readonly TraceEvent[], from: string, to: string): { start: TraceEvent; end: TraceEvent }[] {
  const marks = trace.filter(({ cat, name }) => cat.includes('user_timing') && (name === from || name === to));
  return marks
    .filter(({ name }) => name === from)
    .map((start) => ({
      start,
      end: marks.find(({ name, ts, pid }) => name === to && pid === start.pid && ts > start.ts)!,
    }));
}
