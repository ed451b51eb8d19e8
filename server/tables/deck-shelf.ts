import type { Card } from '@/study/card/card';
import type { CardId, DeckId } from '@/study/ids';
import type { Connection } from './transaction';

/** A deck as studying needs it: its cards in the order of study, none of them retired, and where in it each stands. */
export type ShelvedDeck = DeckState & { cards: readonly Card[]; places: ReadonlyMap<CardId, number> };

/** Of a deck that somebody studies: the digest names the state of its collection. */
export type DeckState = { id: DeckId; digest: string };

/** About 60 MB of cards. */
const MOST_CARDS = 20_000;

type Shelf = Map<string, { deck: Promise<ShelvedDeck>; size: number }>;

/** One for each database: a process has one, tests have many. */
const shelves = new WeakMap<Connection, Shelf>();

/**
 * The cards of some decks. Content changes a few times a year and is read with every queue, so what was read is kept, under the
 * digest of its collection: whoever asks has just read that digest, so they never get an older state than theirs. Two hundred
 * cards would otherwise cost as much to fetch and parse as the whole of choosing them.
 */
export function decksOf(db: Connection, states: readonly DeckState[]): Promise<ShelvedDeck[]> {
  const shelf = shelves.get(db) ?? new Map();
  shelves.set(db, shelf);
  return Promise.all(states.map((state) => deckOf(db, shelf, state)));
}

function deckOf(db: Connection, shelf: Shelf, state: DeckState): Promise<ShelvedDeck> {
  const key = `${state.id} ${state.digest}`;
  const kept = shelf.get(key) ?? { deck: readDeck(db, state), size: 0 };
  const isNew = !shelf.delete(key);
  shelf.set(key, kept); // at the young end
  if (isNew) {
    kept.deck.then(
      ({ cards }) => {
        kept.size = cards.length;
        makeRoom(shelf, key);
      },
      () => shelf.delete(key),
    );
  }
  return kept.deck;
}

async function readDeck(db: Connection, state: DeckState): Promise<ShelvedDeck> {
  const { rows } = await db.query<{ body: Card }>(
    `SELECT card.body FROM deck_card JOIN card ON card.id = deck_card.card_id
     WHERE deck_id = $1 AND NOT deck_card.retired AND NOT card.retired ORDER BY rank`,
    [state.id],
  );
  const cards = rows.map(({ body }) => body);
  return { ...state, cards, places: new Map(cards.map((card, place) => [card.id, place])) };
}

/** The decks that nobody has asked for longest go first. */
function makeRoom(shelf: Shelf, newest: string): void {
  let total = [...shelf.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of shelf) {
    if (total <= MOST_CARDS || key === newest) break;
    total -= size;
    shelf.delete(key);
  }
}
