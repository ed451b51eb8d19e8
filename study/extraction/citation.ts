import type { Reading } from './library';

/** A work that a bracket or a note cites: "(R. Conquest, The Great Terror, London 1990, p. 24)". */
export type Citation = { surname: string; work: string | null; year: number | null };

const SURNAME = "(?:\\p{Lu}\\.? ?){0,3}(\\p{Lu}[\\p{Ll}'’-]+)";
const FULL = new RegExp(
  `^(?:see |cf\\.? |quoted in |cited in |in )?(?:\\p{Lu}[\\p{Ll}]+ )?${SURNAME},? (.{4,90}?),? (?:\\(?[^,()]*?)((?:1[6-9]|20)\\d{2})\\)?(?:[,:;.].*)?$`,
  'iu',
);
const SHORT = new RegExp(`^(?:see |cf\\.? )?${SURNAME},? ((?:1[6-9]|20)\\d{2})(?:[,:].*)?$`, 'u');

/** What a bracketed or noted text cites; `before` is the citation before it, which "ibid" repeats. Null where it cites nothing. */
export function citationIn(text: string, before: Citation | null): Citation | null {
  const plain = text.replace(/^[([]|[)\]]\.?$/g, '').trim();
  if (/^ibid/i.test(plain)) return before;
  const short = SHORT.exec(plain);
  if (short) return { surname: short[1]!, work: null, year: Number(short[2]) };
  const full = FULL.exec(plain);
  if (
    full &&
    /\b(?:p|pp|vol|ed|eds|London|New York|Oxford|Cambridge|Paris|Moscow|Berlin|University|Press)\b|\bp\.?\d/.test(plain)
  )
    return { surname: full[1]!, work: full[2]!.replace(/^["'“‘]|["'”’]$/g, '').trim(), year: Number(full[3]) };
  return null;
}

/** The citation of a sentence: in brackets behind it, or in the note that it calls. Readings are those of one document, in order. */
export function citationsOf(readings: Reading[]): Map<Reading, Citation> {
  const found = new Map<Reading, Citation>();
  let last: Citation | null = null;
  for (const reading of readings) {
    const { sentence } = reading;
    for (const { start, end } of sentence.bracketed) {
      const citation = citationIn(sentence.text.slice(start, end), last);
      if (!citation) continue;
      last = citation;
      found.set(reading, citation);
    }
  }
  return found;
}

/** The notes of a document by their mark, as citations. "Ibid" there means the note before. */
export function notedCitations(notes: { mark: string; text: string }[]): Map<string, Citation> {
  const found = new Map<string, Citation>();
  let last: Citation | null = null;
  for (const { mark, text } of notes) {
    const citation = citationIn(text.replace(/^(?:\[\^?[^\]]*\]:?|<sup>[^<]*<\/sup>|\d+[.)]?)\s*/, ''), last);
    if (!citation) continue;
    last = citation;
    found.set(mark, citation);
  }
  return found;
}
