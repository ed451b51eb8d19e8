import type { CanonicalText } from './canonical-text';

/** How much of a document a language model is sent, in characters: the rest stays here, and the person is told so. */
export const MOST_SENT = 120_000;
/** A part at a time: with its instructions it fits the memory that small models are run with. */
const MOST_PART = 5_000;

/** A stretch of a document, whole blocks of it where they are not too long: what a model is asked about at a time. */
export type Part = { start: number; end: number };

/** A document cut into parts, from its beginning to as far as it is sent. */
export function partsOf({ text, blocks }: Pick<CanonicalText, 'text' | 'blocks'>): Part[] {
  const parts: Part[] = [];
  let sent = 0;
  for (const piece of blocks.flatMap((block) => pieces(text, block))) {
    const last = parts.at(-1);
    const joins = last !== undefined && piece.end - last.start <= MOST_PART;
    sent += piece.end - (joins ? last.end : piece.start);
    if (sent > MOST_SENT) break;
    if (joins) last.end = piece.end;
    else parts.push(piece);
  }
  return parts;
}

/** How many characters of a document are sent: what the person is told before they agree. */
export function sentCharacters(text: Pick<CanonicalText, 'text' | 'blocks'>): number {
  return partsOf(text).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A block, cut behind a sentence where it is too long for one part; behind a letter where it has no sentences. */
function pieces(text: string, { start, end }: Part): Part[] {
  const cut: Part[] = [];
  let from = start;
  while (end - from > MOST_PART) {
    const ends = [...text.slice(from, from + MOST_PART).matchAll(/[.!?]["'”’)]*\s+/g)];
    const last = ends.at(-1);
    const to = from + (last ? last.index + last[0].length : MOST_PART);
    cut.push({ start: from, end: to });
    from = to;
  }
  return [...cut, { start: from, end }];
}
