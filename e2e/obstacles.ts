import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe holds against a page, where, and in which of the schemes. */
export type Obstacle = { scheme: string; rule: string; selector: string; why: string };

const PLAIN = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;
/** High contrast comes in two ways: the page is asked for it, or the system has its own few colours. */
const SCHEMES = {
  light: PLAIN,
  dark: { ...PLAIN, colorScheme: 'dark' },
  'high contrast': { ...PLAIN, contrast: 'more' },
  'high contrast, forced colours': { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
} as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WHOLE: RunOptions = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] };
/** Nothing but colours depends on the scheme: the page is read whole in light, and for these in the others. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/**
 * Runs axe on the page as it stands: loaded once, in light, dark and high contrast. It is left in light. Axe goes into the
 * page once, which takes longer than a run of it; its own package for Playwright puts it there anew each time.
 */
export async function obstaclesOn(page: Page): Promise<Obstacle[]> {
  await page.evaluate(axe.source);
  const found: Obstacle[] = [];
  for (const [scheme, media] of Object.entries(SCHEMES)) {
    await page.emulateMedia(media);
    for (const obstacle of await page.evaluate(lookAround, scheme === 'light' ? WHOLE : COLOURS))
      found.push({ scheme, ...obstacle });
  }
  await page.emulateMedia(PLAIN);
  return found;
}

export function inWords({ scheme, rule, selector, why }: Obstacle): string {
  return `${scheme}: ${rule} at ${selector}: ${why}`;
}

/** In the page. */
async function lookAround(options: RunOptions): Promise<Omit<Obstacle, 'scheme'>[]> {
  // A colour on its way from one scheme to the other is neither.
  for (const animation of document.getAnimations()) animation.finish();
  // From the top: what has been scrolled under a bar comes out again by scrolling, and is no smaller for having been there.
  const { scrollY } = window;
  scrollTo({ top: 0, behavior: 'instant' });
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
  scrollTo({ top: scrollY, behavior: 'instant' });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => ({
      rule: id,
      selector: target.join(' '),
      why: [...any, ...all, ...none][0]?.message ?? help,
    })),
  );
}
