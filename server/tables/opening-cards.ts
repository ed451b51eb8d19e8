import type { Card } from '@/study/card/card';
import type { DeckId } from '@/study/ids';
import type { Db } from '@/server/db/connect';

export type OpeningCards = { deck: { id: DeckId; title: string }; cards: Card[] };

/** The first cards on no hard subject of the first of some decks that is there; null where none is. */
export async function readOpeningCards({ pool }: Db, decks: DeckId[], limit: number): Promise<OpeningCards | null> {
  const { rows } = await pool.query<OpeningCards>({
    name: 'opening-cards',
    text: `SELECT json_build_object('id', deck.id, 'title', deck.body ->> 'title') AS deck, ARRAY(
        SELECT card.body FROM deck_card JOIN card ON card.id = card_id
        WHERE deck_id = deck.id AND NOT deck_card.retired AND NOT card.retired AND card.hard = '{}'
        ORDER BY deck_card.rank LIMIT $2) AS cards
      FROM deck WHERE NOT deck.retired AND deck.owner_id IS NULL AND deck.id = ANY ($1) ORDER BY array_position($1, deck.id) LIMIT 1`,
    values: [decks, limit],
  });
  return rows[0] ?? null;
}
