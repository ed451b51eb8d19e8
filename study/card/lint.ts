import type { Card } from './card';
import type { CollectionIndex } from './collection-index';
import { compileCard } from './compile';
import { answerRules } from './lint-answer';
import { matchingRules } from './lint-matching';
import { optionRules } from './lint-options';
import { orderingRules } from './lint-ordering';
import { standingRules } from './lint-standing';
import { stemRules } from './lint-stem';
import type { CardOnClaims, WrittenCard } from './written-card';

/** What a rule looks at: the card as written and as compiled, its claims, and everything around it. */
export type Linted = CardOnClaims & {
  index: CollectionIndex;
  compiled: Card;
  /** All cards of the collection, compiled, this one among them. */
  cards: Card[];
};

/** A rule of item writing: what it is called, why it holds, and what in a card breaks it (nothing, if the card is sound). */
export type LintRule = { name: string; reason: string; find: (linted: Linted) => string[] };

export type Refusal = { rule: string; reason: string; found: string };

/** In the order in which an author will want to mend them: the question, the answer, the options, how it may be asked. */
export const lintRules: LintRule[] = [
  ...stemRules,
  ...answerRules,
  ...optionRules,
  ...orderingRules,
  ...matchingRules,
  ...standingRules,
];

/** Why a card may not ship; empty where it may. */
export function lintCard(linted: Linted): Refusal[] {
  return lintRules.flatMap(({ name, reason, find }) => find(linted).map((found) => ({ rule: name, reason, found })));
}

/** Lints every card of a collection that is still asked. */
export function lintCollection(index: CollectionIndex): { card: WrittenCard; refusals: Refusal[] }[] {
  const asked = index.cards.filter(({ card }) => card.retired === undefined);
  const all = asked.map((on) => ({ ...on, compiled: compileCard(index, on) }));
  const cards = all.map(({ compiled }) => compiled);
  return all.flatMap((one) => {
    const refusals = lintCard({ index, cards, ...one });
    return refusals.length > 0 ? [{ card: one.card, refusals }] : [];
  });
}
