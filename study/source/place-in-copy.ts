import { spanDigest } from './digest';
import { normalise, sourceSpan, type Normalised } from './normalise';
import { prepareText, type PointedText } from './point';
import { withoutFurniture } from './without-furniture';
import type { Pointer } from './written-anchor';

export type Span = { start: number; end: number };

/** A copy of a text, and where in it the spans stand that pointers point at: by the pointer's place in the record, `placeKey`. */
export type PlacedCopy = { text: string; found: Map<string, Span> };

/** One name for a place of the record. */
export function placeKey({ start, end }: Pick<Pointer, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

/**
 * Finds, in somebody's own copy, what pointers point at, knowing no word of it. A copy differs: in white space, kinds of quotation
 * marks, dashes (`normalise` folds those), in double marks for single ones, in running heads, page numbers and words divided at a
 * line's end. So digests are looked for in the copy as it is and without the furniture of its pages, under both kinds of marks: in
 * whole sentences first, then, for the few that are left, in windows wherever one may begin. What comes back is the text more was found in.
 */
export function placeInCopy(copy: string, pointers: readonly Pointer[]): PlacedCopy {
  const wanted = [...new Map(pointers.map((pointer) => [placeKey(pointer), pointer])).values()];
  const asItIs = placeIn(copy, wanted);
  if (asItIs.found.size === wanted.length) return asItIs;
  const stripped = placeIn(withoutFurniture(copy), wanted);
  const better = stripped.found.size > asItIs.found.size ? stripped : asItIs;
  const left = wanted.filter((pointer) => !better.found.has(placeKey(pointer)));
  // In another text altogether there is nothing to be found at any price.
  if (left.length * better.text.length <= MOST_WORK && left.length <= 2 * better.found.size) {
    for (const marks of MARKS) inWindows(better.text, left, marks, better.found);
  }
  return better;
}

function placeIn(text: string, wanted: readonly Pointer[]): PlacedCopy {
  const prepared = prepareText(text);
  const found = new Map<string, Span>();
  for (const pointer of wanted) {
    const { start, end } = pointer;
    if (matches(normalise(text.slice(start, end)).text, pointer)) found.set(placeKey(pointer), { start, end });
  }
  for (const marks of MARKS) {
    const left = wanted.filter((pointer) => !found.has(placeKey(pointer)));
    if (left.length === 0) break;
    inSentences(prepared, left, marks, found);
  }
  return { text, found };
}

/** Windows digest the text wherever a sentence may begin, once for each pointer: so many characters take about a second. */
const MOST_WORK = 15_000_000;

type Marks = (normalised: string) => string;

/** As printed; and with single marks doubled and double ones single, as between a British and an American printing. */
const MARKS: Marks[] = [
  (text) => text,
  (text) => text.replace(/(^|[\s([-])'|'(?=$|[\s.,;:!?)\]-])/g, '$1"'),
  (text) => text.replaceAll('"', "'"),
];

function matches(normalised: string, { length, digest }: Pointer): boolean {
  return normalised.length === length && spanDigest(normalised) === digest;
}

type Run = { first: number; last: number };

function inSentences(
  { text, sentences }: PointedText,
  wanted: readonly Pointer[],
  marks: Marks,
  found: Map<string, Span>,
): void {
  const lengths = new Set(wanted.map(({ length }) => length));
  const longest = Math.max(...lengths);
  const parts = sentences.map(({ start, end }) => marks(normalise(text.slice(start, end)).text));
  const runs = new Map<string, Run[]>();
  for (let first = 0; first < parts.length; first++) {
    let run = '';
    for (let last = first; last < parts.length && run.length < longest; last++) {
      // Between sentences the original may have had no space at all.
      const joined = last === first ? [parts[last]!] : [`${run} ${parts[last]}`, `${run}${parts[last]}`];
      for (const one of joined) {
        if (!lengths.has(one.length)) continue;
        const digest = spanDigest(one);
        runs.set(digest, [...(runs.get(digest) ?? []), { first, last }]);
      }
      run = joined[0]!;
    }
  }
  const digestAt = (at: number) => (parts[at] === undefined ? '' : spanDigest(parts[at]));
  for (const pointer of wanted) {
    const best = (runs.get(pointer.digest) ?? [])
      .map((run) => ({
        run,
        neighbours:
          Number(digestAt(run.first - 1) === pointer.before) + Number(digestAt(run.last + 1) === pointer.after),
        away: Math.abs(sentences[run.first]!.start - pointer.start),
      }))
      .sort((a, b) => b.neighbours - a.neighbours || a.away - b.away)[0]?.run;
    if (best) found.set(placeKey(pointer), { start: sentences[best.first]!.start, end: sentences[best.last]!.end });
  }
}

function inWindows(text: string, wanted: readonly Pointer[], marks: Marks, found: Map<string, Span>): void {
  const whole = normalise(text);
  const marked: Normalised = { text: marks(whole.text), offsets: whole.offsets };
  if (marked.text.length !== whole.text.length) return;
  for (const pointer of wanted) {
    if (found.has(placeKey(pointer))) continue;
    const at = windowOf(marked.text, pointer);
    if (at !== null) found.set(placeKey(pointer), sourceSpan(whole, text, at, at + pointer.length));
  }
}

function windowOf(text: string, { length, digest }: Pointer): number | null {
  for (let start = 0; start + length <= text.length; start++) {
    // A sentence begins after a space, with a capital, a figure, a mark or a bracket: one place in forty.
    if ((start > 0 && text[start - 1] !== ' ') || !/[\p{Lu}\d"'([]/u.test(text[start]!)) continue;
    const next = text[start + length];
    if (next !== undefined && /[\p{L}\d]/u.test(next) && /[\p{L}\d]/u.test(text[start + length - 1]!)) continue;
    if (spanDigest(text.slice(start, start + length)) === digest) return start;
  }
  return null;
}
