import type { Card, CardForm, MatchedPair, Option } from './card';
import { readJson } from './read-json';
import { drawing, shuffled } from './shuffle';

export type MatchingForm = Extract<CardForm, { kind: 'matching' }>;

/** What was matched: by the key of each left side the key of a right one. */
export type GivenPairs = Record<string, string>;

/** The right sides as they are shown; the left ones keep the order of the card. The same seed gives the same. */
export function shownRights(card: Pick<Card, 'id'>, { pairs }: MatchingForm, seed: string): Option[] {
  const rights = pairs.map(({ right: { key, text, order } }) => ({ key, text, order }));
  const inOrder = rights.every(({ order }) => order !== null);
  // Dates and figures stand in order, as everywhere: shuffled they would be a riddle of another sort.
  return inOrder ? rights.sort((a, b) => a.order! - b.order!) : shuffled(rights, drawing(`${seed}/${card.id}`));
}

/** A pair of an answer: what was put beside the left side (null: nothing), and whether it belongs there. */
export type MarkedPair = { pair: MatchedPair; given: Option | null; right: boolean };

/** Pair by pair. Partly right is wrong, as with an order. */
export function markPairs({ pairs }: MatchingForm, given: GivenPairs): MarkedPair[] {
  const rights = new Map(pairs.map(({ right }) => [right.key, right]));
  return pairs.map((pair) => {
    const key = given[pair.left.key];
    return { pair, given: rights.get(key ?? '') ?? null, right: key === pair.right.key };
  });
}

export function areRightPairs(form: MatchingForm, given: GivenPairs): boolean {
  return markPairs(form, given).every(({ right }) => right);
}

/** As a review bears it: a JSON object, left to right. */
export function writePairs(given: GivenPairs): string {
  return JSON.stringify(given);
}

/** Null where the text is no such object. */
export function readPairs(given: string | null): GivenPairs | null {
  const value = readJson(given);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.values(value).every((key) => typeof key === 'string') ? (value as GivenPairs) : null;
}
