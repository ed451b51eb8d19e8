import type { Span } from './place-in-copy';
import { sentencesOf } from './sentence';

/** A span with the sentences around it, as a margin shows it: enough to read it by, and no more. */
export type SentenceInContext = { before: string; sentence: string; after: string };

/** How many sentences to either side, within the paragraphs around it. */
const NEIGHBOURS = 2;

/** White space is one space, so that what was set in lines can be set again. */
export function inContext(text: string, { start, end }: Span): SentenceInContext {
  const from = Math.max(0, start - REACH);
  const near = sentencesOf(text.slice(from, end + REACH)).map((sentence) => ({
    start: sentence.start + from,
    end: sentence.end + from,
  }));
  const before = near.filter((sentence) => sentence.end <= start).slice(-NEIGHBOURS);
  const after = near.filter((sentence) => sentence.start >= end).slice(0, NEIGHBOURS);
  const set = (a: number, b: number) => text.slice(a, b).replace(/\s+/g, ' ').trim();
  return {
    before: before[0] ? set(before[0].start, start) : '',
    sentence: set(start, end),
    after: after.length > 0 ? set(end, after.at(-1)!.end) : '',
  };
}

/** More than two sentences anybody writes. */
const REACH = 3_000;
