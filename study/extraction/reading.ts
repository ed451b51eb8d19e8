import type { DocumentId } from '../ids';
import { sentencesOf } from '../source/sentence';
import type { Block, CanonicalText } from './canonical-text';
import { clean, type Cleaned } from './clean';
import { ROLE_NOUNS } from './lexicon/roles';
import { tag, type Word } from './tagging';

/** A sentence as it is read: plain text with the way back to the source, where it stands, and what of it is quotation. */
export type ReadSentence = Cleaned & {
  document: DocumentId;
  /** Place of its block in the document, and its own in the block. */
  block: number;
  place: number;
  kind: Block['kind'];
  /** Of the source. */
  start: number;
  end: number;
  /** Spans of `text` inside quotation marks, marks included. */
  quoted: Span[];
  /** Spans inside brackets. */
  bracketed: Span[];
  words: () => Word[];
};

export type Span = { start: number; end: number };

/** The sentences of one block. A quotation left open at the end of a sentence goes on in the next. */
export function sentencesOfBlock(
  { document, text, blocks }: CanonicalText,
  index: number,
  isCommon: (word: string) => boolean,
): ReadSentence[] {
  const block = blocks[index]!;
  const own = text.slice(block.start, block.end);
  let open = false;
  return sentencesOf(own).map((span, place) => {
    const [start, end] = [block.start + span.start, block.start + span.end];
    const cleaned = clean(text.slice(start, end), start);
    const quotation = quotedSpans(cleaned.text, open);
    open = quotation.open;
    let words: Word[] | null = null;
    return {
      ...cleaned,
      document,
      block: index,
      place,
      kind: block.kind,
      start,
      end,
      quoted: quotation.spans,
      bracketed: bracketedSpans(cleaned.text),
      words: () => (words ??= opened(tag(cleaned.text), isCommon)),
    };
  });
}

/** "Defeat in the war ended it": a word that the document has in small letters too is no name because it opens a sentence. */
function opened(words: Word[], isCommon: (word: string) => boolean): Word[] {
  const [first, second] = words;
  if (first?.tag !== 'PROPN' || second?.tag === 'PROPN') return words;
  if (!isCommon(first.lower) && !ROLE_NOUNS.has(first.lower.replace(/s$/, ''))) return words;
  return [{ ...first, tag: 'NOUN' }, ...words.slice(1)];
}

export function within(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

/** Double marks open and close in turn; single ones open after a space and close after a letter or stop, unless an apostrophe. */
function quotedSpans(text: string, carried: boolean): { spans: Span[]; open: boolean } {
  const spans: Span[] = [];
  let from = carried && text.includes('"') && !/^"/.test(text) ? 0 : -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (from === -1) from = at;
    else {
      spans.push({ start: from, end: at + 1 });
      from = -1;
    }
  }
  const open = from !== -1;
  if (open) spans.push({ start: from, end: text.length });
  for (const match of text.matchAll(/(?:^|[\s(])'(?=\p{L})([^"]*?[\p{L}.,!?])'(?=[\s.,;:?!)]|$)/gu)) {
    const start = match.index + match[0].indexOf("'");
    if (!within(spans, start)) spans.push({ start, end: match.index + match[0].length });
  }
  return { spans, open };
}

function bracketedSpans(text: string): Span[] {
  return [...text.matchAll(/\([^()]*\)|\[[^[\]]*\]/g)].map(({ index, 0: own }) => ({
    start: index,
    end: index + own.length,
  }));
}
