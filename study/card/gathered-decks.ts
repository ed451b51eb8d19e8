import { dateOf, sameQuestion } from '../claim/compatible';
import type { Debate } from '../claim/debate';
import { slotOf } from '../claim/slot-of-claim';
import { compareDates } from '../historical-date';
import type { CardId, ClaimId, DebateId, DeckId, DocumentId } from '../ids';
import type { CollectionIndex } from './collection-index';
import { claimsOfDebate } from './debate-evidence';
import type { Deck, Gathering } from './deck';
import type { CardOnClaims } from './written-card';

/** A debate with fewer cards is a page, and no evening's work. */
const FEWEST_OF_A_DEBATE = 6;

/**
 * Every deck of a collection with its cards: those written card by card, those that gather theirs by a rule, and one for each
 * debate that has enough of them, which nobody writes. Retired cards are left out.
 */
export function decksOf(index: CollectionIndex): Deck[] {
  const asked = index.cards.filter(({ card }) => card.retired === undefined);
  const ids = new Set(asked.map(({ card }) => card.id));
  const inThemes = inOrderOfThemes(index, asked);
  const decks = new Map<DeckId, Deck>();
  // Decks that take in others come last, and stand where they are written.
  const { decks: written } = index.authored;
  const takesIn = ({ cards }: (typeof written)[number]) => !Array.isArray(cards) && cards.of === 'decks';
  for (const deck of [...written].sort((a, b) => Number(takesIn(a)) - Number(takesIn(b)))) {
    const { cards } = deck;
    const found = Array.isArray(cards) ? cards.filter((id) => ids.has(id)) : gathered(index, inThemes, decks, cards);
    decks.set(deck.id, { ...deck, cards: found });
  }
  return [...written.flatMap(({ id }) => decks.get(id)!), ...debateDecks(index, asked)];
}

function gathered(
  index: CollectionIndex,
  inThemes: readonly CardOnClaims[],
  decks: ReadonlyMap<DeckId, Deck>,
  gathering: Gathering,
): CardId[] {
  switch (gathering.of) {
    case 'decks':
      return [...new Set(gathering.decks.flatMap((id) => decks.get(id)?.cards ?? []))];
    case 'document':
      return idsOf(inOrderOfDocument(inThemes, gathering.document));
    case 'answers':
      return idsOf(byAnswer(inThemes.filter((on) => isAnsweredBy(on, gathering.answer) || isAmong(on, gathering.and))));
    case 'differences':
      return idsOf(inThemes.filter((on) => differs(index, on) || isAmong(on, gathering.and)));
  }
}

/** The deck of a debate, where it has enough cards for one. */
export function deckOfDebate(debate: DebateId): DeckId {
  return `debate-${debate}` as DeckId;
}

/** One deck a debate: what is held, answer by answer, then what is brought for and against, then what sets several side by side. */
function debateDecks(index: CollectionIndex, asked: readonly CardOnClaims[]): Deck[] {
  return index.authored.debates.flatMap((debate) => {
    const cards = idsOf(inOrderOfDebate(index, asked, debate));
    if (cards.length < FEWEST_OF_A_DEBATE) return [];
    const { id, question, introduction } = debate;
    return [{ id: deckOfDebate(id), kind: 'debate' as const, title: question, introduction, cards }];
  });
}

function inOrderOfDebate(
  index: CollectionIndex,
  asked: readonly CardOnClaims[],
  { id, views }: Debate,
): CardOnClaims[] {
  const turnsOn = claimsOfDebate(index, id);
  const places = new Map([...turnsOn].map((claim, place) => [claim, place]));
  const place = ({ claims }: CardOnClaims): [number, number, number] => {
    const [{ id: claim, position }] = claims;
    const view = position?.debate === id ? views.findIndex((one) => one.id === position.view) : views.length;
    return [Number(claims.length > 1), view, places.get(claim)!];
  };
  return sorted(
    asked.filter(({ claims }) => claims.every((claim) => turnsOn.has(claim.id as ClaimId))),
    place,
  );
}

/** As the authors laid the decks of the themes out; what they forgot comes last, and the content check names it. */
function inOrderOfThemes({ authored }: CollectionIndex, asked: readonly CardOnClaims[]): CardOnClaims[] {
  const laidOut = authored.decks.flatMap(({ kind, cards }) => (kind === 'theme' && Array.isArray(cards) ? cards : []));
  const places = new Map([...new Set(laidOut)].map((card, place) => [card, place]));
  return sorted(asked, ({ card }) => [places.get(card.id) ?? places.size]);
}

function inOrderOfDocument(cards: readonly CardOnClaims[], document: DocumentId): CardOnClaims[] {
  const placeOf = ({ claims }: CardOnClaims): number | null => {
    const [anchor] = claims[0].anchors;
    return anchor?.kind === 'placed' && anchor.document === document ? anchor.start : null;
  };
  return sorted(
    cards.filter((on) => placeOf(on) !== null),
    (on) => [Number(on.claims.length > 1), placeOf(on)!],
  );
}

function isAmong({ card }: CardOnClaims, ids: readonly CardId[]): boolean {
  return ids.includes(card.id);
}

function isAnsweredBy({ card }: CardOnClaims, kind: 'date' | 'actor'): boolean {
  return card.answer.kind === kind;
}

/** Dates in the order of the calendar, before everything else. */
function byAnswer(cards: readonly CardOnClaims[]): CardOnClaims[] {
  const dated = cards.flatMap((on) => (on.card.answer.kind === 'date' ? [{ on, date: dateOf(on.card.answer) }] : []));
  dated.sort((a, b) => compareDates(a.date, b.date));
  return [...dated.map(({ on }) => on), ...cards.filter(({ card }) => card.answer.kind !== 'date')];
}

function differs({ authored }: CollectionIndex, { claims }: CardOnClaims): boolean {
  return claims.some((claim) => {
    if (claim.standing === 'contested' || claim.standing === 'corrected') return true;
    const slot = slotOf(claim);
    return slot !== null && authored.contradictions.some((contradiction) => sameQuestion(contradiction.slot, slot));
  });
}

function idsOf(cards: readonly CardOnClaims[]): CardId[] {
  return cards.map(({ card }) => card.id);
}

/** By the first number that differs; what is equal stays in its order. */
function sorted(cards: readonly CardOnClaims[], by: (on: CardOnClaims) => number[]): CardOnClaims[] {
  const keyed = cards.map((on) => ({ on, key: by(on) }));
  keyed.sort((a, b) => {
    const at = a.key.findIndex((number, place) => number !== b.key[place]);
    return at < 0 ? 0 : a.key[at]! - b.key[at]!;
  });
  return keyed.map(({ on }) => on);
}
