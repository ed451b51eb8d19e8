import { dateOf, spanOf } from '../claim/compatible';
import { slotOf } from '../claim/slot-of-claim';
import type { Value } from '../claim/value';
import { sameShape } from '../historical-date';
import type { Linted, LintRule } from './lint';
import { heldAllOf, holdersAt } from './office';
import { standingOut } from './option-length';
import { clash, isGiven, rightAnswers, type GivenValues } from './option-pool';
import { wordsOf } from './stem';
import { optionOf } from './value-option';
import { isQuestion, type WrittenQuestion } from './written-card';

export const optionRules: LintRule[] = [
  {
    name: 'all-or-none-of-the-above',
    reason: 'Knowing two options then decides the question, and shuffled there is no "above".',
    find: ({ compiled }) =>
      texts(compiled)
        .filter((text) => ABOVE.test(text))
        .map((text) => `"${text}"`),
  },
  {
    name: 'options-of-different-kinds',
    reason: 'An option of another kind, precision or grammar is ruled out without knowing any history.',
    find: ofQuestion(differentKinds),
  },
  {
    name: 'option-stands-out',
    reason: 'The longest option is guessed, rightly: keep every one within one and a half times the median.',
    find: ({ compiled }) =>
      compiled.wrong.length === 0
        ? []
        : standingOut(texts(compiled)).map((text) => `"${text}" is much longer than the rest`),
  },
  {
    name: 'overlapping-options',
    reason: 'Two names, spellings or calendars of one thing are one option, and a range holds what lies within it.',
    find: ofQuestion(overlapping),
  },
  {
    name: 'right-answer-offered',
    reason: 'An option that is right for this question, in any document or outside, marks a right answer wrong.',
    find: ofQuestion((linted) =>
      linted.card.options.wrong
        .filter((wrong) => isGiven(linted.index, othersGiven(linted), wrong))
        .map((wrong) => `"${optionOf(linted.index, wrong).text}" is given for this by a claim or a document`),
    ),
  },
  {
    name: 'implausible-magnitude',
    reason: 'A figure out of all proportion is ruled out by arithmetic: no more can be shot than there were.',
    find: ofQuestion(implausible),
  },
  {
    name: 'role-at-date',
    reason: 'Who held an office when is asked only where the collection says from when to when they held it.',
    find: ofQuestion(roleNotHeld),
  },
  {
    name: 'reason-for-every-option',
    reason: 'Which fact supports an argument is itself argued: a reason for one option calls for one for each.',
    find: ofQuestion(missingReasons),
  },
  {
    name: 'unexplained-option',
    reason: 'After the answer a student reads what each wrong option is true of; what is true of nothing is invented.',
    find: ({ index, card }) =>
      card.options.wrong
        .filter(
          ({ kind, trueOf, because }) =>
            trueOf === undefined && because === undefined && !['actor', 'term', 'view'].includes(kind),
        )
        .map((wrong) => `"${optionOf(index, wrong).text}" has no trueOf`),
  },
];

type LintedQuestion = Linted & { card: WrittenQuestion };

/** Only a question with one answer has options. */
function ofQuestion(find: (linted: LintedQuestion) => string[]): LintRule['find'] {
  return (linted) => (isQuestion(linted) ? find(linted) : []);
}

const ABOVE =
  /\b(?:all|none|both|neither|any) of the above\b|^(?:all|none|both|neither|any)(?: of (?:these|those|them))?\.?$/i;

function texts({ answer, wrong }: Linted['compiled']): string[] {
  return [answer.text, ...wrong.map(({ text }) => text)];
}

function differentKinds({ index, card }: LintedQuestion): string[] {
  const { answer } = card;
  return card.options.wrong.flatMap((wrong) => {
    const text = optionOf(index, wrong).text;
    if (wrong.kind !== answer.kind) return [`"${text}" is a ${wrong.kind}, the answer a ${answer.kind}`];
    if (wrong.kind === 'date' && answer.kind === 'date') {
      return sameShape(dateOf(wrong), dateOf(answer)) ? [] : [`"${text}" is not as precise as the answer, or more`];
    }
    if (wrong.kind === 'number' && answer.kind === 'number') {
      if (wrong.unit !== answer.unit) return [`"${text}" counts ${wrong.unit}, the answer ${answer.unit}`];
      const isRange = (value: typeof wrong | typeof answer) => value.value === undefined;
      return isRange(wrong) === isRange(answer) ? [] : [`"${text}" and the answer are not both ranges`];
    }
    const answerText = optionOf(index, answer).text;
    return wrong.kind === 'text' && !sameGrammar(text, answerText)
      ? [`"${text}" is built otherwise than "${answerText}"`]
      : [];
  });
}

/** Words that open a phrase and fix its grammar; a full stop makes a sentence of it. */
const OPENERS = /^(?:to|by|because|that|for|from|in order to|through|when|if|as)\b/i;

function sameGrammar(a: string, b: string): boolean {
  const opener = (text: string) => OPENERS.exec(text)?.[0].toLowerCase() ?? '';
  const sentence = (text: string) => /[.!]$/.test(text);
  return opener(a) === opener(b) && sentence(a) === sentence(b);
}

function overlapping({ index, card, compiled }: LintedQuestion): string[] {
  const written: Value[] = [card.answer, ...card.options.wrong];
  const pairs = written.flatMap((a, at) => written.slice(at + 1).map((b) => [a, b] as const));
  const clashing = pairs.filter(([a, b]) => clash(index, a, b));
  const found = clashing.map(([a, b]) => `"${optionOf(index, a).text}" and "${optionOf(index, b).text}"`);
  const shown = texts(compiled).map((text) => wordsOf(text).join(' '));
  const twice = shown.filter((text, at) => text !== '' && shown.indexOf(text) !== at && clashing.length === 0);
  return [...found, ...twice.map((text) => `"${text}" twice`)];
}

/** Ten times more or less than the answer; or more than a whole of which the collection says that the answer is a part. */
function implausible({ index, claims: [claim], card }: LintedQuestion): string[] {
  const { answer } = card;
  const slot = slotOf(claim);
  if (answer.kind !== 'number') return [];
  const right = spanOf(answer);
  const wholes = index.slots.flatMap(({ slot: other }) =>
    slot && other.subject === slot.subject && other.value.kind === 'number' && other.value.unit === answer.unit
      ? [spanOf(other.value).high]
      : [],
  );
  const whole = Math.max(...wholes.filter((value) => value > right.high), 0);
  return card.options.wrong.flatMap((wrong) => {
    if (wrong.kind !== 'number') return [];
    const { low, high } = spanOf(wrong);
    const text = optionOf(index, wrong).text;
    if (low > right.low * 10 || high < right.high / 10) return [`"${text}" is of another order than the answer`];
    return whole > 0 && high > whole ? [`"${text}" is more than the ${whole} there were`] : [];
  });
}

function roleNotHeld({ index, card }: LintedQuestion): string[] {
  const { asksRole, answer } = card;
  if (!asksRole) return [];
  if (answer.kind !== 'actor') return [`asks for an office and answers with a ${answer.kind}`];
  const held = holdersAt(index, asksRole);
  return held.includes(answer.actor)
    ? held
        .filter((id) => id !== answer.actor && heldAllOf(index, asksRole, id))
        .map((id) => `${index.actors.get(id)?.name ?? id} held it then too`)
    : [`no role of ${answer.actor} says that the office ${asksRole.office} was theirs at ${asksRole.at}`];
}

function missingReasons({ index, card }: LintedQuestion): string[] {
  const all = [card.answer, ...card.options.wrong];
  if (all.every(({ because }) => because === undefined)) return [];
  const engine = card.options.engine ?? card.answer.kind !== 'text';
  return [
    ...all
      .filter(({ because }) => because === undefined)
      .map((value) => `"${optionOf(index, value).text}" has no because`),
    ...(engine ? ['the engine would add options without a reason: options.engine: false'] : []),
  ];
}

/** Without the answer itself, which `overlapping-options` compares. */
function othersGiven(linted: LintedQuestion): GivenValues {
  const { index, card } = linted;
  const given = rightAnswers(index, linted);
  return { ...given, right: given.right.filter((value) => JSON.stringify(value) !== JSON.stringify(card.answer)) };
}
