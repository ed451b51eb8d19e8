/** A sentence's span in UTF-16 units, without the white space around it, and the paragraph (from 1) in which it begins. */
export type Sentence = { start: number; end: number; paragraph: number };

/**
 * Splits a text into sentences. Paragraphs are what blank lines separate; a sentence that a page break cut in two (a long
 * paragraph that ends without a full stop, and the next begins in lower case) is one sentence. Knows initials, titles and the
 * abbreviations of citations; a full stop inside brackets or before a small letter ends nothing; closing quotes and brackets stay
 * with their sentence. One bad split per few hundred sentences of polemical prose is to be expected.
 */
export function sentencesOf(text: string): Sentence[] {
  return blocksOf(text).flatMap(({ start, end, paragraph }) =>
    splitBlock(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end, paragraph })),
  );
}

/** The paragraph numbers that `Sentence` uses, as spans. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)].map((match) => {
    const paragraph = match[0].trimEnd();
    return { start: match.index, end: match.index + paragraph.length };
  });
}

type Block = { start: number; end: number; paragraph: number };

/** Paragraphs, with those joined that a page break cut in mid-sentence (the furniture of the page between them included). */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const paragraphs = paragraphsOf(text);
  for (let index = 0; index < paragraphs.length; index++) {
    const { start, end } = paragraphs[index]!;
    const continued = continuation(text, paragraphs, index);
    blocks.push({ start, end: continued === null ? end : paragraphs[continued]!.end, paragraph: index + 1 });
    if (continued !== null) index = continued;
  }
  return blocks;
}

const LONG_WORDS = 12;
const FURNITURE_PARAGRAPHS = 3;

function continuation(text: string, paragraphs: { start: number; end: number }[], index: number): number | null {
  const { start, end } = paragraphs[index]!;
  const own = text.slice(start, end);
  if (/[.!?:;)\]'"’”*>…]$/.test(own) || own.startsWith('#') || own.split(/\s+/).length <= LONG_WORDS) return null;
  for (let next = index + 1; next <= index + FURNITURE_PARAGRAPHS && next < paragraphs.length; next++) {
    const following = text.slice(paragraphs[next]!.start, paragraphs[next]!.end);
    if (/^\p{Ll}/u.test(following)) return next;
    if (!isFurniture(following)) return null;
  }
  return null;
}

/** What a page sets between two halves of a sentence: rules, page numbers, footers, notes. */
function isFurniture(paragraph: string): boolean {
  return /^([-_*–—\s]+|\d+|<sup>[\s\S]*|copyright\b.*|©.*)$/iu.test(paragraph);
}

function splitBlock(block: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < block.length; at++) {
    const character = block[at]!;
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    if (!/[.!?…]/.test(character)) continue;
    const end = at + 1 + /^(?:[.!?…]|["'”’»)\]*]|<sup>[^<]*<\/sup>|\[\d+\])*/u.exec(block.slice(at + 1))![0].length;
    const closed = depth === 0 || /[)\]]/.test(block.slice(at + 1, end));
    // What has no letter is no sentence: "1." and "[…]" belong to what follows.
    if (!/\p{L}/u.test(block.slice(start, end)) || !closed || !endsHere(block, start, at, end)) continue;
    sentences.push({ start, end });
    depth = 0;
    start = end + /^\s*/.exec(block.slice(end))![0].length;
    at = start - 1;
  }
  if (start < block.length) sentences.push({ start, end: block.length });
  return sentences;
}

const ABBREVIATIONS =
  /(?:^|[\s("'“‘[])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Prof|Sr|Jr|No|Nos|vols?|pp?|eds?|op|cit|ibid|ie|i\.e|eg|e\.g|cf|v|vs|r|Ts|Kom|Vlad|Feb|Jan|Aug|Sept?|Oct|Nov|Dec|ch|approx|c|ca|fn)$/u;

function endsHere(block: string, start: number, at: number, end: number): boolean {
  const rest = block.slice(end);
  if (rest.trim() === '') return true;
  const before = block.slice(Math.max(start, at - 24), at);
  // A missing space after a full stop ("… Bukharinite.With …") still ends a sentence; "3.5" and "i.e." do not.
  if (!/^\s/.test(rest))
    return block[at] === '.' && end === at + 1 && /\p{Ll}{3}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(rest);
  if (/^\s*\p{Ll}/u.test(rest)) return false;
  return block[at] !== '.' || !ABBREVIATIONS.test(before);
}
