import { LABELLING, REPORTING } from './lexicon/reporting';
import { ROLE_NOUNS, TITLES } from './lexicon/roles';
import type { NameMention } from './name-mention';
import type { FoundPerson } from './proposals';
import type { Word } from './tagging';

/** What a sentence reports as somebody's view, and how it is asked for. */
export type Stance = {
  holder: FoundPerson;
  mention: NameMention;
  verb: string;
  view: string;
  prompt: string;
  end: number;
  likelihood: number;
};
export type Refused = { rule: string; start: number; end: number };

const LONGEST_INSERTION = 14;

/** The verb of a name: right behind it, or behind an insertion between commas or brackets, adverbs and "has". */
export function verbAfter(words: Word[], at: number): number | null {
  let place = at;
  if (/^'s?$/.test(words[place]?.text ?? '')) return null;
  // "some historians, such as Fischer, maintain that": the comma closes what the name stands in.
  if (
    words[place]?.text === ',' &&
    /^(?:as|including|notably)$/.test(words[at - nameLength(words, at) - 1]?.lower ?? '')
  )
    place++;
  for (let guard = 0; guard < 2; guard++) {
    const mark = words[place]?.text;
    if (mark !== ',' && mark !== '(') break;
    const wanted = mark === ',' ? ',' : ')';
    const close = words.findIndex(
      ({ text }, index) => index > place && index <= place + LONGEST_INSERTION && text === wanted,
    );
    if (close === -1) return null;
    place = close + 1;
  }
  while (
    place < words.length &&
    (words[place]!.tag === 'ADV' ||
      /^(?:has|have|had|also|did|does|do|not|never|would|could|might|should)$/.test(words[place]!.lower))
  )
    place++;
  const word = words[place];
  return word &&
    (word.tag === 'VERB' || REPORTING.has(dictionaryForm(word)) || LABELLING.has(word.lemma)) &&
    !/ing$/.test(word.lower)
    ? place
    : null;
}

/** The tagger takes rare verbs for nouns ("affirms"): then the ending is taken off here. */
export function dictionaryForm({ lemma, lower }: Word): string {
  return lemma === lower && !REPORTING.has(lemma) ? lower.replace(/(?:ed|s)$/, '') : lemma;
}

function nameLength(words: Word[], end: number): number {
  let from = end;
  while (from > 0 && words[from - 1]!.tag === 'PROPN') from--;
  return end - from;
}

/** Of a report, the clause; what follows a semicolon, a dash or a new main clause is no part of the view. */
export function trimmedView(text: string): string {
  const quotes: string[] = [];
  const masked = text.replace(/"[^"]*"/g, (quote) => `\u0001${quotes.push(quote) - 1}\u0002`);
  return trimmedPlain(masked)
    .replace(/\u0001(\d+)\u0002/g, (_, place) => quotes[Number(place)]!.replace(/[.,]"$/, '"'))
    .trim();
}

function trimmedPlain(text: string): string {
  return text
    .replace(/\s*\((?:[^()]*\d[^()]*|ibid[^()]*|see [^()]*)\)/gi, '')
    .replace(/[;:].*$|\s[–—-]\s.*$/, '')
    .replace(/,? (?:while|whereas|although|though) (?:others?|some|most|many)\b.*$/, '')
    .replace(/ but (?:\p{Lu}|he|she|that|this).*$/u, '')
    .replace(
      /, (?:but(?! (?:was|were|is|are|had|has|did|could|would|also|not|that|rather|only|\p{Ll}+ed)\b)|while|whereas|although|though|a (?:view|claim|judgement|verdict|position|thesis|argument)|which (?:is|was)|and (?:he|she|they|that)|something|an? \p{Ll}+ that|however|arguing|adding|citing|pointing|noting)\b.*$/u,
      '',
    )
    .replace(/[.!?]["']?$/, '')
    .trim();
}

export function isIntroduction(before: string): boolean {
  return before
    .split(/\s+/)
    .filter(Boolean)
    .every(
      (word) =>
        TITLES.has(word.replace(/\.$/, '')) ||
        ROLE_NOUNS.has(word.toLowerCase()) ||
        /^(?:the|and|historian|\p{Ll}+(?:ist|ian)|\p{Lu}\p{L}+(?:an|ish|ist|ch))$/u.test(word),
    );
}

export function decapitalised(text: string, first: Word | undefined): string {
  return first?.tag === 'PROPN' ? text : text[0]!.toLowerCase() + text.slice(1);
}
