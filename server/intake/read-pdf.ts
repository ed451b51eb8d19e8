import { getDocumentProxy } from 'unpdf';
import { linesOfPage, pieceOf, withoutFurniture, type PdfLine } from './pdf-lines';
import { joinBlocks, type RawBlock, type ReadText } from './raw-block';
import { inserted, type Piece } from './text-writer';
import { SENTENCES, Unreadable } from './unreadable';

/** A PDF with its lines made paragraphs again: furniture of pages left out, hyphens at line ends undone. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(name === 'PasswordException' ? SENTENCES.encrypted : SENTENCES.damaged);
  });
  const pages: PdfLine[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOfPage(
      items.filter((item) => 'str' in item),
      number,
    );
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > 6_000_000) throw new Unreadable(SENTENCES.tooLong);
    pages.push(lines);
    page.cleanup();
  }
  if (characters < Math.min(20, pdf.numPages * 5)) throw new Unreadable(SENTENCES.noText);
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const joined = joinBlocks(blocksOfLines(withoutFurniture(pages)), 'page');
  const heading = joined.blocks.find(({ kind, start }) => kind === 'heading' && start < 500);
  const told = (value: unknown) =>
    typeof value === 'string' && !/\.(docx?|pdf|indd|tex)$|^untitled/i.test(value) ? value.trim() : '';
  return {
    ...joined,
    title: told(info['Title']) || (heading ? joined.text.slice(heading.start, heading.end) : ''),
    author: told(info['Author']),
    year: null, // when the file was made is not when the text was written
  };
}

type Open = { line: PdfLine; block: RawBlock };

/** Lines as paragraphs, headings and notes, told by gaps, indents and sizes; notes come last, so that no page's end cuts a sentence. */
export function blocksOfLines(pages: readonly PdfLine[][]): RawBlock[] {
  const all = pages.flat();
  if (all.length === 0) return [];
  const size = median(all.map(({ height, text }) => [height, text.length]));
  const hyphenated = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  const blocks: RawBlock[] = [];
  const notes: RawBlock[] = [];
  let body: Open | null = null;
  for (const lines of pages) {
    let note: Open | null = null;
    const margins = marginsOf(lines, size);
    for (const line of lines) {
      const isSmall = line.height < size * 0.93;
      const mark = isSmall ? /^\s*(\d{1,3}|[*†‡])[.)]?\s+\S/.exec(line.text)?.[1] : undefined;
      if (mark !== undefined || (note && isSmall)) {
        if (mark !== undefined) {
          note = { line, block: { kind: 'footnote', mark, pieces: [withoutMark(line)] } };
          notes.push(note.block);
        } else {
          join(note!.block.pieces, note!.line, line, hyphenated);
          note!.line = line;
        }
        continue;
      }
      const isHeading = line.height > size * 1.12 && line.text.length < 150;
      if (body && isHeading === (body.block.kind === 'heading') && goesOn(body.line, line, isHeading, margins)) {
        join(body.block.pieces, body.line, line, hyphenated);
        body.line = line;
        continue;
      }
      const block: RawBlock = isHeading
        ? { kind: 'heading', level: line.height > size * 1.4 ? 1 : 2, pieces: [pieceOf(line)] }
        : { kind: 'paragraph', pieces: [pieceOf(line)] };
      blocks.push(block);
      body = { line, block };
    }
  }
  return [...blocks, ...notes];
}

type Margins = { gap: number; left: number; right: number };

function marginsOf(lines: readonly PdfLine[], size: number): Margins {
  const gaps = lines
    .slice(1)
    .map(({ y }, index) => lines[index]!.y - y)
    .filter((gap) => gap > 1);
  return {
    gap: gaps.length > 0 ? median(gaps.map((gap) => [gap, 1])) : size * 1.2,
    left: median(lines.map(({ x, text }) => [x, text.length])),
    right: median(lines.map(({ x, width, text }) => [x + width, text.length])),
  };
}

/** Whether a line carries on the one before: no wider gap, no indent, and that one full, or its sentence open. */
function goesOn(before: PdfLine, line: PdfLine, isHeading: boolean, { gap, left, right }: Margins): boolean {
  const isEnded = /[.!?:]["'”’)\]]*\d{0,3}\s*$/.test(before.text);
  const isIndented = line.x > left + line.height * 0.8 && line.x > before.x + line.height * 0.8;
  if (before.page !== line.page || line.y > before.y + gap) return !isHeading && !isEnded && !isIndented; // next page, or column
  if (before.y - line.y > gap * 1.5) return false;
  if (isHeading) return true;
  if (isEnded && (isIndented || before.x + before.width < right - (right - left) * 0.25)) return false;
  return !(isIndented && isEnded);
}

/** A line on the end of another: a word that the line's end cut is whole again, unless it is written with a hyphen elsewhere. */
function join(pieces: Piece[], before: PdfLine, line: PdfLine, hyphenated: ReadonlySet<string>): void {
  const next = pieceOf(line);
  const last = pieces.at(-1)!;
  const cut = /(\p{L}+)[-\u2010]\s*$/u.exec(before.text);
  const rest = /^\s*(\p{Ll}+)/u.exec(line.text);
  if (!cut || !rest) {
    pieces.push(inserted(' '), next);
    return;
  }
  const isCompound = hyphenated.has(`${cut[1]}-${rest[1]}`.toLowerCase());
  last.text = last.text.replace(/\s+$/, '');
  if (!isCompound) last.text = last.text.slice(0, -1);
  const space = line.text.length - line.text.trimStart().length;
  pieces.push({ text: next.text.slice(space), page: next.page, offset: next.offset + space });
}

function withoutMark(line: PdfLine): Piece {
  const length = /^\s*(?:\d{1,3}|[*†‡])[.)]?\s+/.exec(line.text)![0].length;
  return { text: line.text.slice(length), page: line.page, offset: line.offset + length };
}

/** Of values by their weights. */
function median(values: [value: number, weight: number][]): number {
  const sorted = [...values].sort(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) if ((sum += weight) >= half) return value;
  return 0;
}
