import { GIVEN_NAMES, PLACES, THING_HEADS } from './lexicon/names';
import { ROLE_NOUNS, TITLES } from './lexicon/roles';
import { HUMAN_VERBS } from './lexicon/roles';
import type { ReadSentence } from './reading';
import type { Word } from './tagging';

/** A capitalised sequence in a sentence: "Maximilien Robespierre", "Louis XVI"; title and possessive ending left out. */
export type NameMention = {
  name: string;
  /** Of the sentence's text; `from` and `to` are places in its words. */
  start: number;
  end: number;
  from: number;
  to: number;
  /** What stands round it speaks for a person (above 0) or against (below). */
  vote: number;
};

const PARTICLES = new Set('de la le du des von van der den di da dal della bin ibn al of'.split(' '));
const NUMERAL = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII)$/;
/** What else is numbered: "Part II", "Vatican II". */
const NUMBERED =
  /^(?:War|Part|Act|Chapter|Book|Volume|Phase|Plan|Vatican|Apollo|Mark|Class|Type|Article|Section|Stage|Year|Title|Table|Figure|Map|Source|Unit)$/;
const NEVER_NAMES =
  /^(?:Few|Indeed|Many|Several|Another|Other|Others|Much|More|None|Nothing|Every|Each|Either|Neither|First|Second|Third|Last|Next|Only|Even|Just|Perhaps|Maybe|Why|Thus|Hence|Once|Now|Then|Today|Still|Not|Within|Without|Under|Over|Between|During|Among|Against|Despite|Although|Though|While|Whereas|Because|Since|Until|Unless|Whether|Where|Which|Whose|Following|According|Given|Unlike|Like|Along|Soon|Later|Meanwhile|Instead|Rather|Both|Half|Around|About|Nearly|Almost|Secretly|Having|Being|Supporting|Leading|Joining|Opposing|Including|Facing|Seeking|Writing|Citing|Quoting|Using|Taking|Speaking|Returning|Fearing|Knowing|Hoping|Believing)$/;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*$/u;

/** Names in a sentence. `isCommon` says of a word at a sentence's beginning whether the document has it in small letters too. */
export function namesIn(sentence: ReadSentence, isCommon: (word: string) => boolean): NameMention[] {
  const words = sentence.words();
  const found: NameMention[] = [];
  for (let place = 0; place < words.length; place++) {
    if (!beginsName(words, place, isCommon)) continue;
    let to = place + 1;
    for (; to < words.length; to++) {
      const { text, lower, start } = words[to]!;
      if (/^(?:Jr|Sr)\.?$/.test(words[to - 1]!.text)) break;
      if (text === '.' && /^\p{Lu}$/u.test(words[to - 1]!.text) && CAPITAL.test(words[to + 1]?.text ?? '')) continue;
      const hyphen =
        text === '-' &&
        start === words[to - 1]!.end &&
        words[to + 1]?.start === start + 1 &&
        CAPITAL.test(words[to + 1]!.text);
      if (hyphen) continue;
      const particle =
        PARTICLES.has(lower) && text === lower && lower !== 'of' && CAPITAL.test(words[to + 1]?.text ?? '');
      if (
        !particle &&
        !(CAPITAL.test(text) && start - words[to - 1]!.end <= 1 && !/^(?:The|In|On|But|And)$/.test(text))
      )
        break;
    }
    found.push(...mentionOf(sentence, words, place, to));
    place = to - 1;
  }
  return found;
}

function beginsName(words: Word[], place: number, isCommon: (word: string) => boolean): boolean {
  const { text, lower, tag } = words[place]!;
  if (
    !CAPITAL.test(text) ||
    /^(?:I|A|The|In|On|At|By|It|He|She|They|This|That|These|Those|We|But|And|For|As|If|When|After|Before|To|No|Of|From|With|What|How|Why|Who|There|Here|His|Her|Their|Its|Some|Many|Most|All|Both|Such|An|Or|So|Yet)$/.test(
      text,
    )
  )
    return false;
  if (/^(?:BC|AD|BCE|CE)$/.test(text)) return false;
  const first = place === 0 || /^["'(:;.]$/.test(words[place - 1]!.text);
  if (!first) return true;
  if (GIVEN_NAMES.has(text) || TITLES.has(text)) return true;
  // "Few spoke out", "Supporting Caesar were …": what opens a sentence and is no name in any.
  if (NEVER_NAMES.test(text) || (/ing$/.test(lower) && tag === 'VERB')) return false;
  // "Ships from …": a plural of the dictionary at the beginning of a sentence is no name.
  if (/s$/.test(lower) && words[place]!.lemma !== lower && !CAPITAL.test(words[place + 1]?.text ?? '')) return false;
  return tag !== 'DET' && tag !== 'ADP' && tag !== 'PRON' && tag !== 'SCONJ' && !isCommon(lower);
}

function mentionOf(sentence: ReadSentence, words: Word[], from: number, to: number): NameMention[] {
  let start = from;
  let titled = false;
  while (start < to - 1 && TITLES.has(words[start]!.text.replace(/\.$/, ''))) {
    titled = true;
    start++;
  }
  let end = to;
  while (end > start + 1 && /^'s?$|^\.$/.test(words[end - 1]!.text)) end--;
  const last = words[end - 1]!;
  const stop = last.start + last.text.replace(/['’]s?$/, '').length;
  const name = sentence.text.slice(words[start]!.start, stop);
  if (start === end - 1 && (TITLES.has(last.text) || ROLE_NOUNS.has(last.lower)) && !GIVEN_NAMES.has(last.text))
    return [];
  if (name.length < 3 || /^[A-Z]{2,}$/.test(name) || /\d/.test(name)) return [];
  return [
    { name, start: words[start]!.start, end: stop, from: start, to: end, vote: voteOf(words, start, end, titled) },
  ];
}

function voteOf(words: Word[], from: number, to: number, titled: boolean): number {
  const own = words.slice(from, to);
  const last = own.at(-1)!.text.replace(/['’]s?$/, '');
  const before = words[from - 1];
  const after = words[to];
  let vote = 0;
  if (NUMERAL.test(last) && own.length > 1 && GIVEN_NAMES.has(own[0]!.text)) vote += 5;
  else if (NUMERAL.test(last) && last.length > 0 && own.length === 2 && !NUMBERED.test(own[0]!.text)) vote += 3;
  if (titled) vote += 3;
  if (own.length > 1 && GIVEN_NAMES.has(own[0]!.text)) vote += 4;
  if (own.length > 1 && /^\p{Lu}\.?$/u.test(own[0]!.text)) vote += 3;
  if (before && ROLE_NOUNS.has(before.lower) && before.text === before.lower) vote += 3;
  if (
    before?.lower === 'as' &&
    words[from - 2]?.lower === 'such' &&
    words.slice(Math.max(0, from - 6), from - 2).some(isRole)
  )
    vote += 3;
  if (after && HUMAN_VERBS.has(after.lemma) && (after.tag === 'VERB' || after.tag === 'AUX')) vote += 2;
  if (after?.tag === 'AUX' && HUMAN_VERBS.has(words[to + 1]?.lemma ?? '')) vote += 2;
  if (
    after?.tag === 'AUX' &&
    /^(?:a|an|the)$/.test(words[to + 1]?.lower ?? '') &&
    words.slice(to + 2, to + 5).some(isRole)
  )
    vote += 2;
  if (
    after?.text === ',' &&
    words.slice(to + 1, to + 8).findIndex(isRole) > -1 &&
    /^(?:a|an|the|his|her|whose)$|ist$/.test(words[to + 1]?.lower ?? '')
  )
    vote += 2;
  if (after?.text === ',' && words[to + 1]?.lower === 'who') vote += 3;
  if (words.slice(to, to + 8).some(({ lower }) => /^(?:he|his|him|she|her|himself|herself)$/.test(lower))) vote += 1;
  if (before?.lower === 'the') vote -= 3;
  if (/^(?:in|at|near|into|throughout|across)$/.test(before?.lower ?? '')) vote -= 3;
  if (/^(?:to|from)$/.test(before?.lower ?? '')) vote -= 1;
  if (THING_HEADS.has(last) || /^(?:USS|HMS|SS|RMS)$/.test(own[0]!.text)) vote -= 6;
  if (own.some(({ text }) => THING_HEADS.has(text)) && own.length > 1) vote -= 2;
  if (own.length === 1 ? PLACES.has(last) : PLACES.has(last) && !GIVEN_NAMES.has(own[0]!.text)) vote -= 6;
  if (own.length > 1 && PLACES.has(own[0]!.text) && !GIVEN_NAMES.has(own[0]!.text)) vote -= 4;
  if (/(?:ism|ists?|ians|ites?|ans|ese)$/.test(last)) vote -= 4;
  return vote;
}

function isRole({ lower, lemma }: Word): boolean {
  return ROLE_NOUNS.has(lower) || (/s$/.test(lower) && ROLE_NOUNS.has(lemma));
}
