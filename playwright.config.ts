import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { freePort } from './scripts/port.mjs';

// Chosen here, before the setup starts Clio there; the workers read this file again and inherit the choice.
process.env.CLIO_E2E_PORT ??= String(await freePort());

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-clio.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that fails now and then is a fault: it is named in the summary. On a busy shared machine it may try once more.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.data/results/end-to-end.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${process.env.CLIO_E2E_PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: await findBrowser(),
  },
});
