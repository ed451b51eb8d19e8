import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const TEXT = ['ink', 'ink-soft', 'oxblood', 'prussian', 'moss', 'ochre', 'plum', 'slate'];
const GROUNDS = ['paper', 'sheet', 'wash'];

/** Every `light-dark` token, twice where high contrast sets it anew. */
function tokens(contrast: 'ordinary' | 'high', scheme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string>();
  const start = css.indexOf('prefers-contrast: more');
  const parts = contrast === 'ordinary' ? [css.slice(0, start)] : [css.slice(0, start), css.slice(start)];
  for (const part of parts) {
    for (const [, name, light, dark] of part.matchAll(
      /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    )) {
      found.set(name!, scheme === 'light' ? light! : dark!);
    }
  }
  return found;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2: from 1 (no difference) to 21. */
function contrastOf(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

it('where the system has its own few colours, every token is one of them', () => {
  const forced = css.slice(css.indexOf('forced-colors: active'));
  const names = [...tokens('ordinary', 'light').keys()];
  expect(names.length).toBeGreaterThan(TEXT.length);
  for (const name of names) expect(forced).toMatch(new RegExp(`--color-${name}: (Canvas|CanvasText);`));
});

describe.each([
  ['ordinary', 'light', 4.5],
  ['ordinary', 'dark', 4.5],
  ['high', 'light', 7],
  ['high', 'dark', 7],
] as const)('in %s contrast, %s', (contrast, scheme, least) => {
  const colour = tokens(contrast, scheme);

  it.each(TEXT)('%s can be read on every ground', (name) => {
    for (const ground of GROUNDS) {
      expect(contrastOf(colour.get(name)!, colour.get(ground)!), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  it('the border of a control can be seen on every ground', () => {
    for (const ground of GROUNDS) {
      expect(contrastOf(colour.get('rule')!, colour.get(ground)!), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
