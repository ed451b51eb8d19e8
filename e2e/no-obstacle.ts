import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SMALL = { width: 320, height: 640 };

/** Axe in light, its colours again in dark, and nothing to scroll sideways for at 320 px. */
export async function noObstacle(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  await page.emulateMedia({ colorScheme: 'light' });
  await noViolation(page, new AxeBuilder({ page }).withTags(RULES));
  await page.emulateMedia({ colorScheme: 'dark' });
  await noViolation(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.setViewportSize(SMALL);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(before);
}

async function noViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(told, page.url()).toEqual([]);
}
