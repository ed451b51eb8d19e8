import { distance } from 'fastest-levenshtein';
import { normalise, sourceSpan, type Normalised } from './normalise';

/** A place in a text that we hold: what is quoted, what stands beside it, and where it stood when it was chosen. */
export type Anchor = { quote: string; before: string; after: string; start: number; end: number };

/** `uncertain`: something like it, or one of several that its neighbours do not tell apart: somebody must look. */
export type AnchorState = { kind: 'exact' | 'moved' | 'uncertain'; start: number; end: number } | { kind: 'lost' };

/** UTF-16 units kept of each neighbour: enough to tell two uses of a phrase apart. */
const NEIGHBOUR_LENGTH = 48;

/** Anchors a span of a text, widened to no more than it is: whoever wants sentences asks for sentences. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - NEIGHBOUR_LENGTH), start),
    after: text.slice(end, end + NEIGHBOUR_LENGTH),
    start,
    end,
  };
}

/**
 * Finds an anchor in a text that may have changed since. Kinds of quotation mark, dash and white space do not count. Where the
 * quote itself is gone, a window that differs in less than a fifth of its letters, and stands between its neighbours, is `uncertain`.
 */
export function locateAnchor(text: string, anchor: Anchor): AnchorState {
  const quote = normalise(anchor.quote).text;
  if (quote !== '' && normalise(text.slice(anchor.start, anchor.end)).text === quote) {
    return { kind: 'exact', start: anchor.start, end: anchor.end };
  }
  const whole = normalise(text);
  const places = quote === '' ? [] : positions(whole.text, quote);
  if (places.length === 0) return changed(text, whole, anchor, quote);
  const scored = places.map((at) => ({ at, likeness: neighbourLikeness(whole.text, at, at + quote.length, anchor) }));
  const best = Math.max(...scored.map(({ likeness }) => likeness));
  const likeliest = scored.filter(({ likeness }) => likeness === best);
  const span = sourceSpan(whole, text, likeliest[0]!.at, likeliest[0]!.at + quote.length);
  return { kind: likeliest.length === 1 ? 'moved' : 'uncertain', ...span };
}

const LARGEST_CHANGE = 0.2;

/** Looks between the old neighbours: what stands there now may be the quote with a word changed. */
function changed(text: string, whole: Normalised, anchor: Anchor, quote: string): AnchorState {
  const before = normalise(anchor.before).text.slice(-24);
  const after = normalise(anchor.after).text.slice(0, 24);
  const starts = before === '' ? [0] : positions(whole.text, before).map((at) => at + before.length);
  for (const start of starts) {
    const end = after === '' ? whole.text.length : whole.text.indexOf(after, start);
    if (end === -1 || end - start > quote.length * 2) continue;
    const trimmed = whole.text.slice(start, end);
    const from = start + (trimmed.length - trimmed.trimStart().length);
    const to = end - (trimmed.length - trimmed.trimEnd().length);
    if (distance(whole.text.slice(from, to), quote) > quote.length * LARGEST_CHANGE) continue;
    return { kind: 'uncertain', ...sourceSpan(whole, text, from, to) };
  }
  return { kind: 'lost' };
}

function positions(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** How many units of the old neighbours stand beside a place, counted from it outwards. */
function neighbourLikeness(text: string, start: number, end: number, anchor: Anchor): number {
  const before = normalise(anchor.before).text;
  const after = normalise(anchor.after).text;
  const beside = { before: text.slice(0, start).trimEnd(), after: text.slice(end).trimStart() };
  let likeness = 0;
  for (let back = 1; back <= before.length && before.at(-back) === beside.before.at(-back); back++) likeness++;
  for (let ahead = 0; ahead < after.length && after[ahead] === beside.after[ahead]; ahead++) likeness++;
  return likeness;
}
