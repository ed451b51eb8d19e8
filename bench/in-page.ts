import type { Page } from '@playwright/test';

/** Runs a function in every page before anything else there. It is sent as text, with the name-keeping call of our compiler in it. */
export async function runInPage(page: Page, script: () => void): Promise<void> {
  await page.addInitScript({ content: `globalThis.__name ??= (named) => named; (${script})();` });
}
