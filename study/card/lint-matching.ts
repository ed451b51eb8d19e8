import { compatibleValues } from '../claim/compatible';
import type { Value } from '../claim/value';
import type { HolderName } from '../subject/subject';
import { sameHolder, type CollectionIndex } from './collection-index';
import type { Linted, LintRule } from './lint';
import { clash } from './option-pool';
import { optionOf } from './value-option';
import type { PairLeft, WrittenPair } from './written-pairs';

export const matchingRules: LintRule[] = [
  {
    name: 'hard-subject-in-matching',
    reason: 'What concerns killing, torture, suicide or hatred is nothing to sort against the clock.',
    find: ({ compiled }) =>
      compiled.form.kind === 'matching' && compiled.hard.length > 0
        ? [`rests on a claim marked ${compiled.hard.join(', ')}`]
        : [],
  },
  {
    name: 'two-matches',
    reason: 'Each right side belongs to one left side: what would be right for another marks a right answer wrong.',
    find: twoMatches,
  },
  {
    name: 'unlike-sides',
    reason: 'Sides of different kinds are matched by their looks, without knowing any history.',
    find: ({ card }) =>
      card.answer.kind === 'pairs' ? [...unlike(card.answer.pairs, 'left'), ...unlike(card.answer.pairs, 'right')] : [],
  },
  {
    name: 'unsupported-pair',
    reason: 'Every pair needs its evidence: a claim of the card, or a contradiction, that says they belong together.',
    find: (linted) =>
      linted.card.answer.kind === 'pairs'
        ? linted.card.answer.pairs
            .filter((pair) => pair.right.kind !== 'text' && !isSupported(linted, pair))
            .map((pair) => `nothing that it rests on says that ${told(linted.index, pair)} belong together`)
        : [],
  },
];

function twoMatches({ index, card }: Linted): string[] {
  if (card.answer.kind !== 'pairs') return [];
  const { pairs } = card.answer;
  return pairs.flatMap((pair, at) =>
    pairs.flatMap((other, place) => {
      if (place === at) return [];
      const name = optionOf(index, other.right).text;
      const twice = place > at && clash(index, pair.right, other.right);
      const fits = belongs(index, pair.left, other.right);
      return twice || fits ? [`"${name}" would be right for ${leftName(index, pair.left)} too`] : [];
    }),
  );
}

/** Whether anything in the collection says that a right side belongs to a left one. */
function belongs(index: CollectionIndex, left: PairLeft, right: Value): boolean {
  return index.authored.claims.some((claim) => claimJoins(index, claim, left, right)) || isGivenBy(index, left, right);
}

function isSupported({ index, claims }: Linted, { left, right }: WrittenPair): boolean {
  return claims.some((claim) => claimJoins(index, claim, left, right)) || isGivenBy(index, left, right);
}

/** A position of that holder, or a slot of which the one side is the subject (or whose it is) and the other the value. */
function claimJoins(index: CollectionIndex, claim: Linted['claims'][number], left: PairLeft, right: Value): boolean {
  const leftHolder = holderName(left);
  const { position, slot, attributedTo } = claim;
  if (position && leftHolder && sameHolder(index, position.holder) === sameHolder(index, leftHolder)) {
    if (right.kind === 'view') return right.debate === position.debate && right.view === position.view;
  }
  if (!slot) return false;
  const names = (value: PairLeft) => (value.kind === 'document' ? null : optionOf(index, value).key);
  const isValue = (value: Value) => value.kind === slot.value.kind && compatibleValues(value, slot.value);
  if (slot.subject === names(left) && isValue(right)) return true;
  if (slot.subject === names(right) && left.kind !== 'document' && isValue(left)) return true;
  const whose = leftHolder && attributedTo && sameHolder(index, attributedTo) === sameHolder(index, leftHolder);
  return Boolean(whose) && isValue(right);
}

/** What a document gives in a contradiction is its value there. */
function isGivenBy(index: CollectionIndex, left: PairLeft, right: Value): boolean {
  const leftHolder = holderName(left);
  if (!leftHolder) return false;
  return index.authored.contradictions.some(({ values }) =>
    values.some(
      ({ document, value }) =>
        value.kind === right.kind &&
        optionOf(index, value).key === optionOf(index, right).key &&
        sameHolder(index, `document/${document}`) === sameHolder(index, leftHolder),
    ),
  );
}

function holderName(left: PairLeft): HolderName | null {
  if (left.kind === 'document') return `document/${left.document}`;
  return left.kind === 'actor' ? `actor/${left.actor}` : null;
}

function unlike(pairs: readonly WrittenPair[], side: 'left' | 'right'): string[] {
  // An author is a person, whether content calls them by their document or by name.
  const kinds = new Set(pairs.map(({ [side]: { kind } }) => (kind === 'document' ? 'actor' : kind)));
  return kinds.size > 1 ? [`its ${side} sides are ${[...kinds].join(' and ')}`] : [];
}

function told(index: CollectionIndex, { left, right }: WrittenPair): string {
  return `${leftName(index, left)} and "${optionOf(index, right).text}"`;
}

function leftName(index: CollectionIndex, left: PairLeft): string {
  return left.kind === 'document'
    ? (index.documents.get(left.document)?.author ?? left.document)
    : optionOf(index, left).text;
}
