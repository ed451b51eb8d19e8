import { paragraphsOf } from '../source/sentence';
import type { Block } from './canonical-text';

/**
 * What the parts of a plain text are, told by their looks: `#` headings and short lines without a full stop, `>` quotations, notes that
 * begin with their mark, lists, table rows. For texts that come without structure; where a format knows better, it says so itself.
 */
export function blocksOfPlainText(text: string): Block[] {
  return paragraphsOf(text).flatMap(({ start, end }) => partsOf(text, start, end));
}

const HEADING_WORDS = 12;

function partsOf(text: string, start: number, end: number): Block[] {
  const own = text.slice(start, end);
  const lines = own.split('\n');
  const hashes = /^(#{1,6})\s/.exec(own);
  if (hashes && lines.length === 1) return [{ start, end, kind: 'heading', level: hashes[1]!.length }];
  if (/^[-_*=–—\s]+$/.test(own)) return [];
  if (lines.length > 1 && lines.every((line) => LIST_ITEM.test(line) || /^\s*(?:\|.*\||[^\t]*\t.*)$/.test(line)))
    return eachLine(start, lines);
  if (areNotes(lines)) return eachLine(start, lines);
  return [blockOf(own, start, end)];
}

/** Lines of notes begin anew and end where they like; lines of wrapped prose go on in small letters and are of one length. */
function areNotes(lines: string[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  const anew = lines.filter((line) => /^\s*(?:[\p{Lu}\d|("“]|[-*•–]\s)/u.test(line)).length;
  return longest < 200 && anew >= 0.7 * lines.length && lengths.slice(0, -1).some((length) => length < 0.7 * longest);
}

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/;

function eachLine(start: number, lines: string[]): Block[] {
  let at = start;
  return lines.map((line) => {
    const from = at + (line.length - line.trimStart().length);
    const to = at + line.trimEnd().length;
    at += line.length + 1;
    return { start: from, end: to, kind: /\||\t/.test(line) ? 'table' : 'list' };
  });
}

function blockOf(own: string, start: number, end: number): Block {
  const note = /^(?:\[\^?([\d*†a-z]{1,3})\]:?|<sup>([^<]{1,3})<\/sup>)\s+\S/i.exec(own);
  if (note) return { start, end, kind: 'footnote', mark: note[1] ?? note[2]! };
  if (/^>\s/.test(own)) return { start, end, kind: 'quote' };
  if (LIST_ITEM.test(own)) return { start, end, kind: 'list' };
  const words = own.split(/\s+/).length;
  if (words <= HEADING_WORDS && !/[.!?:;,)\]'"’”…]$/.test(own) && !own.includes('\n'))
    return { start, end, kind: 'heading', level: 2 };
  return { start, end, kind: 'paragraph' };
}
