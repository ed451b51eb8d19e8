import { spanDigest } from './digest';
import { normalise, sourceSpan } from './normalise';
import type { PointedText } from './point';
import type { Pointer } from './written-anchor';

/** Where a pointer's span stands in a text now. */
export type Located = { kind: 'exact' | 'moved'; start: number; end: number } | { kind: 'lost' };

/**
 * Finds what a pointer points at, knowing no word of it: at its offsets (`exact`); else whole sentences with its digest; else any
 * window of its length that begins at a word (`moved`). Of several, the one with its neighbours, then the nearest. Searching windows
 * digests every word of the text: a tenth of a second for an essay.
 */
export function locatePointer(prepared: PointedText, pointer: Pointer): Located {
  const { text } = prepared;
  const { start, end, length, digest } = pointer;
  const span = normalise(text.slice(start, end)).text;
  if (span.length === length && spanDigest(span) === digest) return { kind: 'exact', start, end };
  const found = inSentences(prepared, pointer);
  const spans = found.length > 0 ? found : inWindows(prepared, pointer);
  const [nearest] = spans.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return nearest ? { kind: 'moved', ...nearest } : { kind: 'lost' };
}

type Span = { start: number; end: number };

function inSentences({ text, sentences }: PointedText, pointer: Pointer): Span[] {
  const found: { span: Span; neighbours: number }[] = [];
  const normalised = sentences.map(({ start, end }) => normalise(text.slice(start, end)).text);
  const digestAt = (index: number) => (normalised[index] === undefined ? '' : spanDigest(normalised[index]));
  for (let first = 0; first < sentences.length; first++) {
    let length = -1;
    for (let last = first; last < sentences.length && length < pointer.length; last++) {
      length += normalised[last]!.length + 1;
      // Between sentences the original may have no space at all, which one unit a sentence makes up for.
      if (length < pointer.length || length > pointer.length + last - first) continue;
      const span = { start: sentences[first]!.start, end: sentences[last]!.end };
      if (spanDigest(normalise(text.slice(span.start, span.end)).text) !== pointer.digest) continue;
      const neighbours = Number(digestAt(first - 1) === pointer.before) + Number(digestAt(last + 1) === pointer.after);
      found.push({ span, neighbours });
    }
  }
  const best = Math.max(...found.map(({ neighbours }) => neighbours));
  return found.filter(({ neighbours }) => neighbours === best).map(({ span }) => span);
}

function inWindows({ text }: PointedText, { length, digest }: Pointer): Span[] {
  const whole = normalise(text);
  const found: Span[] = [];
  for (let start = 0; start + length <= whole.text.length; start++) {
    if (start > 0 && /[\p{L}\d]/u.test(whole.text[start - 1]!)) continue;
    if (spanDigest(whole.text.slice(start, start + length)) !== digest) continue;
    found.push(sourceSpan(whole, text, start, start + length));
  }
  return found;
}
