import type { DocumentId } from '../ids';

/**
 * A document as it is read: one text, and what each part of it is. Whoever took it in keeps the way back to page and file; here
 * every offset is a UTF-16 offset of `text`, which is never changed again.
 */
export type CanonicalText = {
  document: DocumentId;
  title: string;
  /** A name, several joined by "and", or empty where nobody is named. */
  author: string;
  /** When it was written; null where that is not known. */
  year: number | null;
  text: string;
  /** In order, not overlapping; what lies in none of them (white space, page furniture) is not read. */
  blocks: Block[];
};

/**
 * Offsets of one part, without the white space around it. A paragraph that a page break cut in two is one block if its halves were
 * joined in the text, two if not. `mark` is what a note is called by in the body: "3", "*", "a"; empty where it has none. In the body
 * a note is called `[3]`, `[^3]` or `<sup>3</sup>`. A table is one block a row, its cells between tabs or bars.
 */
export type Block = { start: number; end: number } & (
  | { kind: 'paragraph' | 'quote' | 'table' | 'list' }
  | { kind: 'heading'; level: number }
  | { kind: 'footnote'; mark: string }
);
