import type { SourceRun } from '@/study/source/source-map';
import { MOST_CHARACTERS, SENTENCES, Unreadable } from './unreadable';

/** Characters as they stand in the file, on a page, from an offset on; page 0 is what stands in none. */
export type Piece = { text: string; page: number; offset: number };

/** Text that was put in between. */
export const inserted = (text: string): Piece => ({ text, page: 0, offset: 0 });

/**
 * Writes a canonical text and keeps the way back for every character of it. What has no meaning (control characters, soft hyphens,
 * marks of byte order) is left out; nothing else is changed, no spelling above all.
 */
export function textWriter() {
  const parts: string[] = [];
  const runs: SourceRun[] = [];
  let length = 0;
  let expected = { page: -1, offset: -1 };

  /** Characters that follow one another in the file. */
  const write = (text: string, page: number, offset: number) => {
    if (text === '') return;
    if (page !== expected.page || (page !== 0 && offset !== expected.offset)) runs.push([length, page, offset]);
    parts.push(text);
    length += text.length;
    if (length > MOST_CHARACTERS) throw new Unreadable(SENTENCES.tooLong);
    expected = { page, offset: offset + text.length };
  };

  return {
    get length() {
      return length;
    },
    /** Lines stay lines. */
    lines({ text, page, offset }: Piece) {
      for (const { 0: part, index } of text.matchAll(MEANING)) write(part, page, offset + index);
    },
    /** One paragraph: white space of any kind and length is one space, none at either end. */
    paragraph(pieces: readonly Piece[]) {
      let space: { page: number; offset: number } | null = null;
      let begun = false;
      for (const { text, page, offset } of pieces) {
        for (const { 0: part, index } of text.matchAll(WORD_OR_SPACE)) {
          if (part === '\t' && page === 0) {
            if (begun) write('\t', 0, 0);
            space = null;
          } else if (/^\s/.test(part)) {
            space ??= { page, offset: offset + index };
          } else {
            if (space && begun) write(' ', space.page, space.offset);
            write(part, page, offset + index);
            space = null;
            begun = true;
          }
        }
      }
    },
    put: (text: string) => write(text, 0, 0),
    finish: () => ({ text: parts.join(''), runs }),
  };
}

const MEANING = /[^\u0000-\u0008\u000b\u000c\u000d-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g;

const WORD_OR_SPACE = /\s+|[^\s\u0000-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g;
