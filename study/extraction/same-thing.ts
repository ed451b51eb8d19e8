import { contentWords } from './vague';
import type { Reading } from './library';

/** Which sentences have a word, by its stem: to find those that tell of the same thing without looking at all. */
export type SentenceIndex = { readings: Reading[]; places: Map<string, number[]> };

/** A word that more sentences than these have tells nothing apart. */
const MOST_PLACES = 300;

export function sentenceIndex(readings: Reading[]): SentenceIndex {
  const places = new Map<string, number[]>();
  readings.forEach(({ sentence }, place) => {
    for (const word of stems(sentence.text)) {
      const known = places.get(word);
      if (!known) places.set(word, [place]);
      else if (known.length <= MOST_PLACES) known.push(place);
    }
  });
  return { readings, places };
}

/** The other sentences of a document that have at least this share of the words of `text`, the common ones left out. */
export function sentencesLike(
  { readings, places }: SentenceIndex,
  own: Reading,
  text: string,
  share: number,
): Reading[] {
  const counts = new Map<number, number>();
  let wanted = 0;
  for (const word of stems(text)) {
    const known = places.get(word) ?? [];
    if (known.length > MOST_PLACES) continue;
    wanted++;
    for (const place of known) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  if (wanted < 2) return [];
  return [...counts]
    .filter(([place, count]) => count >= Math.ceil(wanted * share) && readings[place] !== own)
    .map(([place]) => readings[place]!)
    .filter(({ sentence }) => sentence.document === own.sentence.document);
}

function stems(text: string): Set<string> {
  return new Set(contentWords(text).map(stem));
}

/** Crude on purpose: "deported" and "deportation" tell of the same. */
export function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/(?:es|s|ed|ing)$/, '');
}
