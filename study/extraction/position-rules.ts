import { ROLE_NOUNS, TITLES } from './lexicon/roles';
import type { Reading } from './library';
import type { NameMention } from './name-mention';
import type { FoundPerson } from './proposals';
import type { Word } from './tagging';
import { contentWords, isBalanced, loosenessOf, withoutNumeral } from './vague';

/** Why the name before a verb is not, or not surely, whose view it is. */
export function holderRule(words: Word[], reading: Reading, mention: NameMention, verb: number): string | null {
  const before = words.slice(0, mention.from);
  const last = before.at(-1)?.lower ?? '';
  if (/^(?:whom|that|which|who|what)$/.test(last)) return 'holder-in-a-relative-clause';
  if (/^(?:and|or|nor)$/.test(last) && before.some(({ tag }) => tag === 'PROPN')) return 'several-holders';
  if (/^(?:of|by|with|to|against|for|from|in|on|about|than|like|unlike|between)$/.test(last))
    return 'holder-not-the-subject';
  if (
    last === ',' &&
    /\p{Lu}/u.test(before.at(-2)?.text[0] ?? '') &&
    reading.names.some(({ to }) => to === mention.from - 1)
  )
    return 'several-holders';
  if (/^(?:as|if|whether|when)$/.test(before.at(-1)?.lower ?? '') && last !== 'as') return 'holder-in-a-clause';
  if (
    words.slice(verb, verb + 2).some(({ lower }) => /^(?:not|n't|never)$/.test(lower)) ||
    words.slice(mention.to, verb).some(({ lower }) => /^(?:not|never|did|would|could|might|should)$/.test(lower))
  )
    return 'negated-or-supposed';
  const run = words.slice(Math.max(0, mention.from - 6), mention.from);
  const title = run.at(-1);
  if (title && title.tag === 'NOUN' && !ROLE_NOUNS.has(title.lower) && !TITLES.has(title.text))
    return 'holder-not-the-subject';
  if (run.some(({ lower }) => /^(?:deny|denies|denied|doubt|doubts|doubted)$/.test(lower)))
    return 'negated-or-supposed';
  const inserted = words.slice(mention.to, verb);
  if (
    inserted.some(({ lower }) => /^(?:whose|and)$/.test(lower)) &&
    inserted.some(({ text }) => text === ',') === false
  )
    return 'several-holders';
  return null;
}

/** Why a view cannot be asked as it is told; null where it can. */
export function viewRule({ sentence }: Reading, holder: FoundPerson, view: string): string | null {
  const plain = view.replace(/^(?:out )?that /, '');
  const words = plain.split(' ').length;
  if (words > 36 || view.length > 230) return 'stance-too-long';
  if (contentWords(plain).length < (/ as /.test(plain) ? 3 : 4)) return 'stance-too-short';
  if (!isBalanced(view)) return 'unbalanced-marks';
  if (plain.includes(holder.name.split(' ').at(-1)!)) return 'answer-in-stem';
  const open = withoutNumeral(plain.replace(/"[^"]*"/g, '""'));
  if (/^(?:he|she|they|this|these|those|his|her|their|its|such|we|I|it (?!was|is|would|had|took))\b/i.test(open))
    return 'stance-has-a-loose-pronoun';
  if (/^(?:it|one|there)\b/i.test(open) && contentWords(plain).length < 6) return 'stance-too-short';
  if (/\b(?:I|we|my|our|you)\b/.test(open)) return 'stance-has-a-loose-pronoun';
  const loose = loosenessOf(`Somebody said that ${open.replace(/^it (was|is)/, 'what $1')}`);
  if (loose && loose !== 'bare-subject') return 'stance-has-a-loose-pronoun';
  if (/^"/.test(view) && words < 5) return 'stance-too-short';
  if (/\?$/.test(sentence.text)) return 'a-question';
  return null;
}
