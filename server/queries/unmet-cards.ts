import type { Card } from '@/study/card/card';
import type { PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';
import type { ShelvedDeck } from '@/server/tables/deck-shelf';
import { readMet, type StudyState } from '@/server/tables/study-state';

/** Asked about at once; four times as many each time that was not enough. */
const FIRST_CHUNK = 100;

/** Fewer than a kilobyte each. */
const MOST_STARTS = 20_000;

/**
 * Below which place of a deck a person has met everything: cards are met in the order of the deck, and whoever has met ten
 * thousand would have each looked up for every queue. Only a retraction can make a card unmet again, so their number stands in
 * the key, as does the state of the deck: what is kept here is never wrong, at worst it is missing.
 */
const starts = new Map<string, number>();

/** The next cards that a person has never met, each once, deck after deck, at least `enough` of them where there are so many. */
export async function unmetCards(
  db: Pick<Db, 'pool'>,
  person: PersonId,
  { retractions }: Pick<StudyState, 'retractions'>,
  decks: readonly ShelvedDeck[],
  isStudied: (card: Card) => boolean,
  enough: number,
): Promise<Card[]> {
  const unmet = new Map<string, Card>();
  for (const deck of decks) {
    const key = `${person} ${deck.id} ${deck.digest} ${retractions}`;
    const start = starts.get(key) ?? 0;
    let from = start;
    let firstUnmet: number | null = null;
    for (let size = FIRST_CHUNK; from < deck.cards.length && unmet.size < enough; size *= 4) {
      const chunk = deck.cards.slice(from, from + size);
      const met = await readMet(
        db.pool,
        person,
        chunk.map(({ id }) => id),
      );
      for (const [index, card] of chunk.entries()) {
        if (met.has(card.id)) continue;
        firstUnmet ??= from + index;
        if (isStudied(card)) unmet.set(card.id, card);
      }
      from += chunk.length;
    }
    if ((firstUnmet ?? from) > start) keepStart(key, firstUnmet ?? from);
  }
  return [...unmet.values()];
}

function keepStart(key: string, place: number): void {
  starts.delete(key); // to the young end
  starts.set(key, place);
  for (const oldest of starts.keys()) {
    if (starts.size <= MOST_STARTS) break;
    starts.delete(oldest);
  }
}
