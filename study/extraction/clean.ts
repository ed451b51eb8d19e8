/** Text made plain, with the source offset of each of its units and one more for the end. */
export type Cleaned = { text: string; offsets: number[] };

/**
 * Takes out what is no word of the author's sentence (note marks, emphasis, soft hyphens, links of a page) and folds white space and
 * quotation marks. Spelling stays as it is: evidence is never corrected. `at` is where `source` begins in the document.
 */
export function clean(source: string, at: number): Cleaned {
  let text = '';
  const offsets: number[] = [];
  let space = false;
  for (let index = 0; index < source.length; index++) {
    const character = source[index]!;
    if (/[<[*_\\]/.test(character)) {
      const skipped = markAt(source, index);
      if (skipped > 0) {
        index += skipped - 1;
        continue;
      }
    }
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) continue;
    if (/\s/.test(character)) {
      space = text !== '';
      continue;
    }
    if (space) {
      text += ' ';
      offsets.push(at + index);
      space = false;
    }
    text += FOLDED[character] ?? character;
    offsets.push(at + index);
  }
  offsets.push(at + source.trimEnd().length);
  return { text, offsets };
}

/** The span of the document that a span of cleaned text came from. */
export function sourceOf({ offsets }: Cleaned, start: number, end: number): { start: number; end: number } {
  return { start: offsets[start]!, end: end > start ? offsets[end - 1]! + 1 : offsets[start]! };
}

const FOLDED: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' };

const NOTE = /^(?:<sup>(?!(?:st|nd|rd|th)<)[^<]{0,6}<\/sup>|\[\^[^\]]{1,6}\]|\[\d{1,3}\]|<\/?[a-z]{1,6}>)/;

/** How many units of mark-up begin here; 0 where it is text. */
function markAt(source: string, index: number): number {
  const character = source[index]!;
  if (character === '\\') return /[*_[\]#]/.test(source[index + 1] ?? '') ? 1 : 0;
  if (character === '*') return 1;
  if (character === '_') return /\w/.test(source[index - 1] ?? '') && /\w/.test(source[index + 1] ?? '') ? 0 : 1;
  return NOTE.exec(source.slice(index, index + 24))?.[0].length ?? 0;
}
