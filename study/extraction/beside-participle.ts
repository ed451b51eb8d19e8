import type { Predicate } from './clause';
import type { Word } from './tagging';

/** "the twelve won in 1928", "a plan drawn up in 1940": the date may be that of the participle before it. */
export function besideParticiple(words: Word[], predicate: Predicate, phrase: number): boolean {
  let at = words.findLastIndex(({ end }) => end <= phrase);
  const since = words.slice(predicate.start, at + 1);
  // "was despot before succeeding his brother in 1449": the year is that of succeeding.
  if (
    since.some(
      ({ lower }, index) =>
        /^(?:before|after|by|while|upon|without)$/.test(lower) && /ing$/.test(since[index + 1]?.lower ?? ''),
    )
  )
    return true;
  while (at > predicate.start && /^(?:ADV|PART)$/.test(words[at]!.tag)) at--;
  const { tag, lower } = words[at]!;
  // The verb of the predicate itself, with its auxiliaries and adverbs, is no participle on the side.
  const own = words.slice(predicate.start, at).every((word) => /^(?:AUX|ADV|PART)$/.test(word.tag));
  if (
    at <= predicate.start ||
    own ||
    (tag !== 'VERB' && !(/^(?:won|held|lost|made)$/.test(lower) && words[at - 1]!.tag === 'NUM'))
  )
    return false;
  return /(?:ed|en|wn|ung|on|ade|ought|aught|eld|ilt)$/.test(lower) && !/^(?:AUX|CCONJ)$/.test(words[at - 1]!.tag);
}
