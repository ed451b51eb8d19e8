import { isFinite } from './clause';
import type { Word } from './tagging';

/** Stretches that may each be a clause of its own: between semicolons, colons and dashes, and before ", and <subject> <verb>". */
export function stretchesOf(words: Word[]): { from: number; to: number }[] {
  const cuts = [0];
  words.forEach(({ text, lower }, place) => {
    const inside = /^\d/.test(words[place - 1]?.text ?? '') && /^\d/.test(words[place + 1]?.text ?? '');
    if (/^(?:;|:|—|–|--)$/.test(text) && !inside) cuts.push(place + 1);
    else if (text === ',' && /^(?:and|but|yet|so|while|whereas|though)$/.test(words[place + 1]?.lower ?? '')) {
      if (startsClause(words, place + 2)) cuts.push(place + 2);
    } else if (/^(?:but|whereas)$/.test(lower) && words[place - 1]?.text !== ',' && startsClause(words, place + 1))
      cuts.push(place + 1);
  });
  return cuts.map((from, index) => ({
    from,
    to: index + 1 < cuts.length ? backOver(words, cuts[index + 1]!) : words.length,
  }));
}

function backOver(words: Word[], cut: number): number {
  let end = cut;
  while (end > 0 && /^(?:;|:|—|–|--|,|and|but|yet|so|while|whereas|though)$/.test(words[end - 1]!.lower)) end--;
  return end;
}

function startsClause(words: Word[], place: number): boolean {
  const behind = behindDate(words, place);
  if (behind !== null) return startsClause(words, behind);
  if (!/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(words[place]?.tag ?? '')) return false;
  for (let at = place + 1; at < Math.min(words.length, place + 8); at++) {
    if (words[at]!.text === ',') return false;
    if (isFinite(words, at)) return true;
  }
  return false;
}

/** "and on 27 March 1930, the cabinet resigned", "and in 1917 Lenin returned": where the words behind such a date begin; null without one. */
function behindDate(words: Word[], place: number): number | null {
  if (!/^(?:in|on|by)$/.test(words[place]?.lower ?? '')) return null;
  let at = place + 1;
  while (at < words.length && /^(?:early|late|the|of|\d{1,4}(?:st|nd|rd|th)?|\p{Lu}\p{Ll}+)$/u.test(words[at]!.text)) {
    if (/^\d{4}$/.test(words[at]!.text)) return words[at + 1]?.text === ',' ? at + 2 : at + 1;
    at++;
    if (words[at]?.text === ',' && /^\d{4}$/.test(words[at + 1]?.text ?? '')) at++;
  }
  return null;
}
