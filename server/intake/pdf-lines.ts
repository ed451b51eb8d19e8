import type { Piece } from './text-writer';

/** One line of a page as it is printed; offsets are those of the page's own text. */
export type PdfLine = {
  text: string;
  page: number;
  offset: number;
  x: number;
  y: number;
  height: number;
  width: number;
};

type Item = { str: string; hasEOL: boolean; transform: number[]; width: number; height: number };

/** The lines of a page in the order in which the file gives them, which is that of reading in all but odd files. */
export function linesOfPage(items: readonly Item[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  let offset = 0;
  for (const { str, hasEOL, transform, width, height } of items) {
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    if (line && str.trim() !== '' && Math.abs(y - line.y) > Math.max(line.height, height) * 0.6) line = null;
    if (str.trim() !== '') {
      if (!line) {
        line = { text: '', page, offset, x, y, height, width: 0 };
        lines.push(line);
      } else if (x - (line.x + line.width) > height * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(str)) {
        line.text += ' ';
        offset += 1;
      }
    }
    if (line) {
      line.text += str;
      line.width = x + width - line.x;
      line.height = Math.max(line.height, height);
    }
    offset += str.length;
    if (hasEOL) {
      line = null;
      offset += 1;
    }
  }
  return lines;
}

/** Without running heads and page numbers: what stands at an edge of a page, digits aside, as on other pages. */
export function withoutFurniture(pages: readonly PdfLine[][]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // A head may name the chapter on every second page only.
  const enough = Math.max(3, Math.min(pages.length * 0.2, 8));
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines).filter((line) => isPageNumber(line.text) || seen.get(keyOf(line))! >= enough));
    return lines.filter((line) => !edges.has(line));
  });
}

const EDGE_LINES = 2;

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])].filter(
    ({ text }) => text.length < 120,
  );
}

function keyOf({ text }: PdfLine): string {
  return text
    .replace(/[\divxlc]+/gi, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isPageNumber(text: string): boolean {
  return /^[\s–—-]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[\s–—-]*$/i.test(text);
}

export function pieceOf({ text, page, offset }: PdfLine): Piece {
  return { text, page, offset };
}
