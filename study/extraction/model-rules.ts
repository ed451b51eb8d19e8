import { normalise, sourceSpan } from '../source/normalise';
import type { CanonicalText } from './canonical-text';
import type { Part } from './model-parts';

/**
 * Where the document has what a model says that it quotes, or null: letter by letter, as every anchor is compared (kinds of
 * quotation mark, dash and white space do not count). Looked for in the part that the model was given, and nowhere else.
 */
export function quotedIn({ text }: Pick<CanonicalText, 'text'>, part: Part, quote: string): Part | null {
  const wanted = normalise(quote).text;
  const own = text.slice(part.start, part.end);
  const whole = normalise(own);
  const at = wanted === '' ? -1 : whole.text.indexOf(wanted);
  if (at === -1) return null;
  const span = sourceSpan(whole, own, at, at + wanted.length);
  return { start: part.start + span.start, end: part.start + span.end };
}

/** Where an answer stands in a sentence, as whole words of it; -1 where it does not. */
export function standsIn(sentence: string, answer: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = sentence.indexOf(answer); at !== -1 && answer !== ''; at = sentence.indexOf(answer, at + 1)) {
    const [before, after] = [sentence[at - 1] ?? ' ', sentence[at + answer.length] ?? ' '];
    const begins = !letter.test(before) || !letter.test(answer[0]!);
    if (begins && (!letter.test(after) || !letter.test(answer.at(-1)!))) return at;
  }
  return -1;
}

/** Links, mark-up and marks that nobody sees have no place in a question; a model that was talked into something writes them. */
const NOT_PLAIN =
  /https?:|www\.|mailto:|javascript:|data:|[<>{}|\\^~`*#]|\]\(|_{2,}|@|[\p{Cc}\p{Cf}\p{Co}]|\b[\w-]+\.(?:com|org|net|io|example|info)\b/iu;

const LONGEST_QUESTION = 260;

/** The rule that forbids the words of a question, or null. */
export function wordsRule(question: string): string | null {
  if (NOT_PLAIN.test(question)) return 'markup-or-link';
  if (question.length > LONGEST_QUESTION) return 'too-long';
  if (!/\p{L}\?["'”’]?$/u.test(question) && !/\d\?$/.test(question) && !/["'”’)]\?$/.test(question))
    return 'no-question';
  return null;
}

export function isPlain(words: string): boolean {
  return !NOT_PLAIN.test(words);
}

/**
 * Names and numbers of a question that neither `around` (the passage, its heading, the title) nor the names of those whom it is
 * about have: what a model knows, or believes to know, beside the document.
 */
export function strangersIn(question: string, around: string): string[] {
  const known = new Set(wordsOf(around).map(fold));
  return wordsOf(question.replace(/^["'“‘]?\p{L}+/u, ''))
    .filter((word) => /^(?:\p{Lu}|\p{N})/u.test(word))
    .filter((word) => !known.has(fold(word)) && !known.has(fold(word.replace(/['’]?s$/u, ''))));
}

function wordsOf(text: string): string[] {
  return text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
