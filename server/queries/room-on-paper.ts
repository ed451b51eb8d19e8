/**
 * Lines of print that two sides of A4 hold in two columns below the head, and letters to a line: measured on what Chromium prints,
 * less a margin for words that break badly.
 */
export const LINES_ON_PAPER = 225;
const LETTERS = 50;

/** How many lines some paragraphs take, with the space after them. */
export function linesOf(...paragraphs: string[]): number {
  return paragraphs.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS), 0.5);
}

/** The first of some items, as many as fit, and the lines that they leave. */
export function whatFits<Item>(
  items: readonly Item[],
  lines: number,
  size: (item: Item) => number,
): { fits: Item[]; left: number } {
  const fits: Item[] = [];
  let left = lines;
  for (const item of items) {
    if (size(item) > left) break;
    left -= size(item);
    fits.push(item);
  }
  return { fits, left };
}
