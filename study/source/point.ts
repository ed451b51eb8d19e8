import { spanDigest } from './digest';
import { normalise } from './normalise';
import { sentencesOf, type Sentence } from './sentence';
import type { Pointer } from './written-anchor';

/** A text prepared for pointing into: its sentences are found once. */
export type PointedText = { text: string; sentences: Sentence[] };

export function prepareText(text: string): PointedText {
  return { text, sentences: sentencesOf(text) };
}

/** Points at the sentences from the `first`th to the `last`th (from 0, both included), by offsets and digests alone. */
export function pointAt({ text, sentences }: PointedText, first: number, last: number): Pointer {
  const { start, paragraph } = sentences[first]!;
  const { end } = sentences[last]!;
  const span = normalise(text.slice(start, end)).text;
  const neighbour = (index: number) => {
    const sentence = sentences[index];
    return sentence ? spanDigest(normalise(text.slice(sentence.start, sentence.end)).text) : '';
  };
  return {
    paragraph,
    start,
    end,
    length: span.length,
    digest: spanDigest(span),
    before: neighbour(first - 1),
    after: neighbour(last + 1),
  };
}

export type Found =
  | { kind: 'found'; first: number; last: number }
  /** Nowhere; `nearest` are the sentences that share most words with it, best first. */
  | { kind: 'nowhere'; phrase: string; nearest: number[] }
  | { kind: 'several'; phrase: string; sentences: number[] };

/**
 * Finds the whole sentences that a phrase stands in: kinds of quotation mark, dash and white space do not matter, case does only
 * where it decides. Of two phrases, from the sentence of the first to the next one that has the second.
 */
export function findSentences(prepared: PointedText, find: string[]): Found {
  const [startPhrase = '', endPhrase] = find;
  const start = findPhrase(prepared, startPhrase, 0);
  if (start.kind !== 'found' || endPhrase === undefined) return start;
  const ends = occurrences(prepared, endPhrase).filter((end) => end.last >= start.first);
  // The end is the nearest one that follows, so that it need not be unique in the whole text.
  if (ends.length > 0) return { kind: 'found', first: start.first, last: ends[0]!.last };
  return findPhrase(prepared, endPhrase, start.first);
}

function findPhrase(prepared: PointedText, phrase: string, from: number): Found {
  const found = occurrences(prepared, phrase).filter(({ first }) => first >= from);
  if (found.length === 1) return { kind: 'found', ...found[0]! };
  if (found.length > 1) return { kind: 'several', phrase, sentences: found.map(({ first }) => first) };
  return { kind: 'nowhere', phrase, nearest: nearest(prepared, phrase) };
}

function occurrences({ text, sentences }: PointedText, phrase: string): { first: number; last: number }[] {
  const whole = normalise(text);
  const wanted = normalise(phrase).text;
  if (wanted === '') return [];
  let starts = positions(whole.text, wanted);
  if (starts.length === 0) starts = positions(whole.text.toLowerCase(), wanted.toLowerCase());
  return starts.map((start) => ({
    first: sentenceAt(sentences, whole.offsets[start]!),
    last: sentenceAt(sentences, whole.offsets[start + wanted.length - 1]!),
  }));
}

function positions(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The sentence that holds an offset, or the last one before it. */
function sentenceAt(sentences: Sentence[], offset: number): number {
  const next = sentences.findIndex(({ end }) => end > offset);
  return next === -1 ? sentences.length - 1 : next;
}

function nearest({ text, sentences }: PointedText, phrase: string): number[] {
  const wanted = new Set(wordsOf(phrase));
  return sentences
    .map(({ start, end }, index) => {
      const shared = new Set(wordsOf(text.slice(start, end)).filter((word) => wanted.has(word)));
      return { index, shared: shared.size };
    })
    .filter(({ shared }) => shared >= Math.max(2, wanted.size / 3))
    .sort((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, 3)
    .map(({ index }) => index);
}

function wordsOf(text: string): string[] {
  return (
    normalise(text)
      .text.toLowerCase()
      .match(/[\p{L}\d]{3,}/gu) ?? []
  );
}
