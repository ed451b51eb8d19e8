import type { ClaimId, DeckId } from '@/study/ids';
import type { Connection } from './transaction';

/** What the cards of a deck rest on, in the order of study. */
export async function readDeckClaims(db: Connection, deck: DeckId): Promise<ClaimId[]> {
  const { rows } = await db.query<{ claim: ClaimId }>({
    name: 'deck-claims',
    text: `SELECT unnest(claim_ids) AS claim FROM deck_card JOIN card ON card.id = card_id
           WHERE deck_id = $1 AND NOT deck_card.retired AND NOT card.retired ORDER BY rank`,
    values: [deck],
  });
  return rows.map(({ claim }) => claim);
}
