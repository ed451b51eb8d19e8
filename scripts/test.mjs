#!/usr/bin/env node
// `npm test`: everything, on a fresh clone too. Its last line is `N passed, N failed`.
import { runSteps } from './run-steps.mjs';

await runSteps(async () => {
  // First of all: a machine without a browser hears of it now, not after five minutes.
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser();
  const { checks, endToEnd } = await import('./steps.mjs');
  return [...checks, endToEnd];
});
