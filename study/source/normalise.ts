/** Raised when the rules change: digests of another version do not compare. */
export const NORMALISATION_VERSION = 1;

/** Normalised text, and for each of its UTF-16 units the offset in the source that it came from; one more for the end. */
export type Normalised = { text: string; offsets: number[] };

/**
 * Folds what differs between copies of one text and never between two texts: kinds of white space (runs become one space, ends
 * are trimmed), of quotation marks, of dashes, ellipses, ligatures; soft hyphens and zero-width marks fall away; accents are
 * composed. Letters, case, punctuation and spelling stay, so that normalised text can still be quoted.
 */
export function normalise(source: string): Normalised {
  let text = '';
  const offsets: number[] = [];
  let space = false;
  for (const { cluster, at } of clustersOf(source)) {
    if (INVISIBLE.test(cluster)) continue;
    if (/^\s+$/u.test(cluster)) {
      space = text !== '';
      continue;
    }
    // A space is set only once something follows it, which trims the end; it belongs to where that something begins.
    if (space) {
      text += ' ';
      offsets.push(at);
      space = false;
    }
    const folded = fold(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
  }
  offsets.push(lastVisibleEnd(source));
  return { text, offsets };
}

/** The span of the source from which `text.slice(start, end)` of a normalised text came. */
export function sourceSpan(
  { offsets }: Normalised,
  source: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = offsets[start] ?? source.length;
  if (end <= start) return { start: from, end: from };
  // The end of a span is where its last unit ends: the whole cluster, which may be longer than what it was folded to.
  const last = offsets[end - 1]!;
  const [cluster] = clustersOf(source.slice(last, last + 16));
  return { start: from, end: last + (cluster?.cluster.length ?? 1) };
}

const INVISIBLE = /^[\u00ad\u200b\u200c\u200d\u2060\ufeff]+$/u;

const FOLDED: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

function fold(cluster: string): string {
  return FOLDED[cluster] ?? cluster.normalize('NFC');
}

/** A base character with the marks that follow it: the unit in which accents compose. */
function* clustersOf(source: string): Generator<{ cluster: string; at: number }> {
  for (const match of source.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) yield { cluster: match[0], at: match.index };
}

function lastVisibleEnd(source: string): number {
  return source.replace(/[\s\u00ad\u200b\u200c\u200d\u2060\ufeff]+$/u, '').length;
}
