import { expect, type Page } from '@playwright/test';
import { inWords, obstaclesOn } from './obstacles';

const SMALL = { width: 320, height: 640 };

/** Nothing for axe in light, dark and high contrast, and nothing to scroll sideways for at 320 px. */
export async function noObstacle(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  expect((await obstaclesOn(page)).map(inWords), page.url()).toEqual([]);
  await page.setViewportSize(SMALL);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(before);
}
