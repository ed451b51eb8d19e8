import type { WrittenDeck } from '@/study/card/deck';
import { decksOf } from '@/study/card/gathered-decks';
import type { CardId } from '@/study/ids';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** A deck of the indispensable is cut to a number, or it grows until nothing is dispensable. */
const INDISPENSABLE = { deck: 'indispensable-150', cards: 150 };

/** Whether every card is met, where an author has given it a place; whether decks hold what they say, each card once. */
export function checkDecks(checking: Checking): Finding[] {
  const { decks } = checking.index.authored;
  if (decks.length === 0) return [];
  return [...decks.flatMap((deck) => checkWritten(checking, deck)), ...checkFilled(checking), ...checkPlaces(checking)];
}

/** What it names is there, and named once. */
function checkWritten(checking: Checking, { id, cards }: WrittenDeck): Finding[] {
  const { index } = checking;
  const refuse = (message: string) => findingAt(checking, `deck/${id}`, 'deck', message);
  const known = new Set<string>(index.cards.map(({ card }) => card.id));
  const named = namedIn(cards);
  const found = named.flatMap((card, at) => [
    ...(known.has(card) ? [] : [refuse(`names the card ${card}, which does not exist`)]),
    ...(named.indexOf(card) === at ? [] : [refuse(`the card ${card} stands in it twice`)]),
  ]);
  if (Array.isArray(cards)) return found;
  if (cards.of === 'document' && !index.documents.has(cards.document))
    found.push(refuse(`gathers the document ${cards.document}, which does not exist`));
  if (cards.of === 'decks') {
    const others = new Set(index.authored.decks.filter(gathersNoDecks).map((deck) => deck.id));
    for (const deck of cards.decks)
      if (!others.has(deck))
        found.push(refuse(`gathers the deck ${deck}, which does not exist or gathers decks itself`));
  }
  return found;
}

function namedIn(cards: WrittenDeck['cards']): readonly CardId[] {
  if (Array.isArray(cards)) return cards;
  return 'and' in cards ? cards.and : [];
}

function gathersNoDecks({ cards }: WrittenDeck): boolean {
  return Array.isArray(cards) || cards.of !== 'decks';
}

function checkFilled(checking: Checking): Finding[] {
  return decksOf(checking.index).flatMap(({ id, cards }) => {
    const refuse = (message: string) => [findingAt(checking, `deck/${id}`, 'deck', message)];
    if (cards.length === 0) return refuse('holds no card that is still asked');
    if (id === INDISPENSABLE.deck && cards.length !== INDISPENSABLE.cards)
      return refuse(`holds ${cards.length} cards that are still asked, not ${INDISPENSABLE.cards}`);
    return [];
  });
}

/**
 * A card's place in an order of study is an author's work: in a deck of a theme, card by card. Gathered decks take their order
 * from there, and hold every card without anybody having thought of it.
 */
function checkPlaces(checking: Checking): Finding[] {
  const { decks } = checking.index.authored;
  const placed = new Set<string>(
    decks.flatMap(({ kind, cards }) => (kind === 'theme' && Array.isArray(cards) ? cards : [])),
  );
  return checking.index.cards
    .filter(({ card }) => card.retired === undefined && !placed.has(card.id))
    .map(({ card }) =>
      findingAt(checking, `card/${card.id}`, 'deck', 'is in the deck of no theme: nobody will meet it in its story'),
    );
}
