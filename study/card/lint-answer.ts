import type { Card } from './card';
import type { Linted, LintRule } from './lint';
import { wordsOf } from './stem';

const LONGEST_ANSWER_WORDS = 12;
/** Share of words in common, of two cards with one answer. */
const NEARLY_THE_SAME = 0.7;

export const answerRules: LintRule[] = [
  {
    name: 'answer-too-long',
    reason: `Over ${LONGEST_ANSWER_WORDS} words nobody can say whether they knew it.`,
    find: ({ compiled }) => {
      if (compiled.form.kind === 'ordering' || compiled.form.kind === 'matching') return [];
      const words = compiled.answer.text.split(/\s+/).length;
      return words > LONGEST_ANSWER_WORDS ? [`the answer has ${words} words`] : [];
    },
  },
  {
    name: 'near-duplicate',
    reason: 'Two cards that ask the same are answered from each other, and scheduled twice.',
    find: duplicates,
  },
];

/** Compared with the cards before it only, so that of two one is named. */
function duplicates({ compiled, cards }: Linted): string[] {
  const before = cards.slice(
    0,
    cards.findIndex(({ id }) => id === compiled.id),
  );
  return before.flatMap((other) => {
    const likeness = similarity(wordsAsked(compiled), wordsAsked(other));
    if (likeness === 1) return [`asks the very question of ${other.id}`];
    if (isShownWhole(compiled) && sameThings(compiled, other)) return [`puts together the very things of ${other.id}`];
    if (likeness > NEARLY_THE_SAME && sameAnswer(compiled, other)) return [`asks nearly the same as ${other.id}`];
    return [];
  });
}

/** What is asked of an order or of pairs lies in them, however the question is put. */
function isShownWhole({ form }: Card): boolean {
  return form.kind === 'ordering' || form.kind === 'matching';
}

function sameThings(a: Card, b: Card): boolean {
  const things = ({ answer, form }: Card) => {
    if (form.kind === 'ordering') return `${answer.key} ${form.around}`;
    return form.kind === 'matching'
      ? form.pairs
          .map(({ left, right }) => `${left.key}=${right.key}`)
          .sort()
          .join()
      : answer.key;
  };
  return things(a) === things(b);
}

function sameAnswer(a: Card, b: Card): boolean {
  return a.answer.key === b.answer.key;
}

const asked = new WeakMap<Card, Set<string>>();

/** The words of a question, made once: every card is compared with all before it. */
function wordsAsked(card: Card): Set<string> {
  const words = asked.get(card) ?? new Set(wordsOf(card.prompt));
  asked.set(card, words);
  return words;
}

/** Words in common by all words (Jaccard). */
function similarity(left: Set<string>, right: Set<string>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / (left.size + right.size - common);
}
