import type { Block } from '@/study/extraction/canonical-text';
import type { SourceMap } from '@/study/source/source-map';
import { textWriter, type Piece } from './text-writer';

/** One part of a document as a format gives it, before all parts become one text. */
export type RawBlock = { pieces: Piece[] } & (
  | { kind: 'paragraph' | 'quote' | 'table' | 'list' }
  | { kind: 'heading'; level: number }
  | { kind: 'footnote'; mark: string }
);

/** A file, read. What a format does not say is empty or null: the person is asked. */
export type ReadText = {
  text: string;
  blocks: Block[];
  map: SourceMap;
  title: string;
  author: string;
  year: number | null;
};

/** One text of many parts: a blank line between paragraphs, a line end between rows and between points of a list. */
export function joinBlocks(
  raw: readonly RawBlock[],
  unit: SourceMap['unit'],
): Pick<ReadText, 'text' | 'blocks' | 'map'> {
  const writer = textWriter();
  const blocks: Block[] = [];
  let before: RawBlock['kind'] | null = null;
  for (const block of raw) {
    if (!block.pieces.some(({ text }) => /[^\s\u00ad\u200b\ufeff]/.test(text))) continue;
    const { pieces, ...what } = block;
    const near = before === block.kind && (before === 'table' || before === 'list');
    if (before !== null) writer.put(near ? '\n' : '\n\n');
    const start = writer.length;
    writer.paragraph(pieces);
    blocks.push({ start, end: writer.length, ...what });
    before = block.kind;
  }
  const { text, runs } = writer.finish();
  return { text, blocks: blocks.flatMap((block) => readable(text, block)), map: { unit, runs } };
}

const LONGEST_BLOCK = 20_000;
const LONGEST_WORD = 2_000;

/**
 * No paragraph has a megabyte: what comes as one line is cut after sentences, and what is no language (a picture written as letters)
 * stays in the text and is not read.
 */
export function readable(text: string, block: Block): Block[] {
  if (block.end - block.start <= LONGEST_BLOCK) return [block];
  const cut: Block[] = [];
  for (let start = block.start; start < block.end;) {
    const end = block.end - start <= LONGEST_BLOCK ? block.end : endOfPart(text, start, start + LONGEST_BLOCK);
    if (longestWord(text.slice(start, end)) <= LONGEST_WORD) cut.push({ ...block, start, end });
    start = end;
    while (start < block.end && /\s/.test(text[start]!)) start += 1;
  }
  return cut;
}

function endOfPart(text: string, start: number, limit: number): number {
  const part = text.slice(start, limit);
  const sentence = Math.max(
    part.lastIndexOf('. '),
    part.lastIndexOf('.\n'),
    part.lastIndexOf('? '),
    part.lastIndexOf('! '),
  );
  if (sentence > part.length / 2) return start + sentence + 1;
  const space = part.lastIndexOf(' ');
  return space > 0 ? start + space : limit;
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, { length }) => Math.max(most, length), 0);
}
