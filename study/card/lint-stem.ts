import { dateOf } from '../claim/compatible';
import { gapsIn } from './cloze';
import type { Linted, LintRule } from './lint';
import { numeralsOf, stemMentions, unquoted, wordsOf } from './stem';
import { otherNamesOf } from './value-option';

export const stemRules: LintRule[] = [
  {
    name: 'pronoun-without-antecedent',
    reason: 'A card is answerable without the document: whoever is meant must be named in it.',
    find: ({ card }) => [...documentWords(card.prompt), ...loosePronouns(card.prompt)],
  },
  {
    name: 'answer-in-stem',
    reason: 'A word of the answer in the question is picked by whoever can read.',
    find: givenAway,
  },
  {
    name: 'two-things-asked',
    reason: 'A card asks one thing: of two, which one was forgotten?',
    find: ({ card }) => twoThings(card.prompt),
  },
  {
    name: 'yes-no',
    reason: 'Yes or no is right half the time by chance.',
    find: ({ card, compiled }) => [
      ...(YES_NO.test(unquoted(card.prompt)) ? [`"${card.prompt}" can be answered with yes or no`] : []),
      ...(/^(yes|no|true|false)\b\.?$/i.test(compiled.answer.text) ? [`the answer is "${compiled.answer.text}"`] : []),
    ],
  },
  {
    name: 'negative-stem',
    reason: 'A "not" is overlooked, and remembering what is not so is of no use.',
    find: ({ card }) => [...unquoted(card.prompt).matchAll(NEGATIVE)].map(([word]) => `"${word}" in the question`),
  },
  {
    name: 'more-than-one-gap',
    reason: 'A sentence to be completed has one gap: of two, which one was forgotten?',
    find: ({ card }) => (gapsIn(card.prompt) > 1 ? [`${gapsIn(card.prompt)} gaps in the sentence`] : []),
  },
  {
    name: 'absolute-words',
    reason: '"Always" and "never" are nearly always wrong, and examinees know it.',
    find: ({ card, compiled }) =>
      [card.prompt, compiled.answer.text, ...compiled.wrong.map(({ text }) => text)]
        .filter((text) => ABSOLUTE.test(unquoted(text)))
        .map((text) => `"${ABSOLUTE.exec(unquoted(text))![0]}" in "${text}"`),
  },
];

const YES_NO =
  /^(?:(?:according to|in the view of|for|in|on|at|by|after|before|during) [^,]+, )?(?:did|was|were|is|are|has|have|had|do|does|can|could|would|should|will|might) .*\?$/i;
const NEGATIVE = /\b(?:not|never|except|neither|nor|cannot|[a-z]+n[’']t)\b|\bincorrect\b|\bleast likely\b/gi;
const ABSOLUTE = /\b(?:always|never|invariably|without exception|absolutely|every single)\b/i;
const WH = '(?:who|whom|whose|what|when|where|which|why|how)';

function documentWords(prompt: string): string[] {
  const found = /\b(?:the|this) (?:author|writer|document|text|essay|passage|article|extract|source|paragraph)s?\b/gi;
  return [...prompt.matchAll(found)].map(([words]) => `"${words}": say whose it is`);
}

function loosePronouns(prompt: string): string[] {
  const text = unquoted(prompt);
  const pronouns = text.matchAll(/\b(he|she|they|him|his|her|hers|them|their|theirs|it|its|this|these|those)\b/gi);
  return [...pronouns]
    .filter((match) => !hasAntecedent(text, match))
    .map(([pronoun]) => `"${pronoun}": whom or what does it mean?`);
}

/**
 * Something before it that it can stand for: a name, a noun with an article, or the one asked for ("Which leader lost his post"). "He" right
 * after the auxiliary of a question ("Whom did he replace?") cannot mean the one asked for.
 */
function hasAntecedent(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  if (/\b(?:the|a|an) [a-z]+/i.test(before) || /\S\s+[“"'(]?\p{Lu}\p{L}+/u.test(before)) return true;
  if (
    /^\p{Lu}\p{Ll}+/u.test(before) &&
    !new RegExp(`^(?:${WH}|in|on|at|by|after|before|during|according|for|of|to|from|under|with)\\b`, 'i').test(before)
  ) {
    return true;
  }
  if (/^(?:he|she|they|it|this|these|those)$/i.test(match[0])) return false;
  return new RegExp(`\\b${WH}\\b`, 'i').test(before);
}

function twoThings(prompt: string): string[] {
  const text = unquoted(prompt);
  if ((text.match(/\?/g) ?? []).length > 1) return ['more than one question mark'];
  const joined = new RegExp(`\\b(?:and|or),? (?:\\w+ )?${WH}\\b(?! (?:is|was|were|are) (?:called|known))`, 'i').exec(
    text,
  );
  if (joined && new RegExp(`\\b${WH}\\b`, 'i').test(text.slice(0, joined.index)))
    return [`"${joined[0]}" asks a second thing`];
  const list = /\b(?:list|name|give|state) (?:two|three|four|five|six|all|some)\b/i.exec(text);
  return list ? [`"${list[0]}" asks for a list`] : [];
}

const COMMON = new Set(
  'about after against among before being between call called could country during first from have into leader more most only other over party people same some such than that their them then there these they this those under were what when where which while whom whose will with would year years'.split(
    ' ',
  ),
);

function givenAway(linted: Linted): string[] {
  const { card, compiled, index } = linted;
  const { answer } = card;
  // The sides of an order or of pairs are all on show: nothing of them can be given away by the question.
  if (answer.kind === 'order' || answer.kind === 'pairs') return [];
  const whole = [compiled.answer.text, ...otherNamesOf(index, answer), ...card.accepted].find((name) =>
    stemMentions(card.prompt, name),
  );
  if (whole) return [`"${whole}" stands in the question`];
  if (answer.kind === 'date') {
    const date = dateOf(answer);
    const coarse = date.kind === 'point' && date.precision === 'year';
    return coarse && numeralsOf(card.prompt).includes(String(date.year))
      ? [`the year ${date.year} stands in the question`]
      : [];
  }
  if (answer.kind === 'number') {
    const numerals = [answer.value, answer.from, answer.to].filter((value) => value !== undefined).map(String);
    return numerals
      .filter((value) => numeralsOf(card.prompt).includes(value))
      .map((value) => `${value} stands in the question`);
  }
  return sharedWords(linted);
}

/**
 * Words of the answer that the question has too, unless half of the wrong options have them. Where nothing is offered, single
 * words may return (a question must name what it is about), all of them may not.
 */
function sharedWords({ card, compiled }: Linted): string[] {
  const stem = new Set(wordsOf(card.prompt).map(stemmed));
  const words = [...new Set(wordsOf(compiled.answer.text))].filter((word) => word.length >= 4 && !COMMON.has(word));
  const shared = words.filter((word) => stem.has(stemmed(word)));
  if (compiled.wrong.length === 0)
    return shared.length > 0 && shared.length === words.length ? shared.map(inQuestion) : [];
  const rarer = shared.filter((word) => {
    const having = compiled.wrong.filter(({ text }) => wordsOf(text).map(stemmed).includes(stemmed(word)));
    return having.length < compiled.wrong.length / 2;
  });
  return rarer.map(inQuestion);
}

function inQuestion(word: string): string {
  return `"${word}" of the answer stands in the question`;
}

/** Crude on purpose: enough to see that "collectivised" gives "collectivisation" away. */
function stemmed(word: string): string {
  return word.length > 7 ? word.slice(0, 7) : word.replace(/(?:es|s|ed|ing)$/, '');
}
