import type { Card } from '@/study/card/card';
import type { CardId, ClaimId, CollectionId, PersonId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import type { Connection } from './transaction';

/** A card as evidence shows it, with as much of somebody's memory of it as says how well they know it. */
export type ClaimCard = {
  id: CardId;
  claims: ClaimId[];
  prompt: string;
  answer: string;
  hard: Card['hard'];
  memory: Pick<Memory, 'passedEver' | 'recalledEver' | 'dueStudyDay'> | null;
};

/** The cards that ask these claims, in the order of their ids; nobody's memory for a visitor. */
export async function readCardsOfClaims(
  db: Connection,
  person: PersonId | null,
  collection: CollectionId,
  claims: readonly ClaimId[],
): Promise<ClaimCard[]> {
  const { rows } = await db.query<ClaimCard>({
    name: 'cards-of-claims',
    text: `SELECT card.id, claim_ids AS claims, body ->> 'prompt' AS prompt, body #>> '{answer,text}' AS answer, hard,
             CASE WHEN memory.card_id IS NULL THEN NULL ELSE json_build_object('passedEver', passed_ever,
               'recalledEver', recalled_ever, 'dueStudyDay', due_study_day) END AS memory
           FROM card LEFT JOIN memory ON memory.person_id = $1 AND memory.card_id = card.id
           WHERE collection_id = $2 AND (owner_id IS NULL OR owner_id = $1) AND claim_ids && $3 AND NOT card.retired ORDER BY card.id`,
    values: [person, collection, claims],
  });
  return rows;
}

/** The same cards complete, as they are asked. */
export async function readAskedCardsOfClaims(
  db: Connection,
  collection: CollectionId,
  claims: readonly ClaimId[],
): Promise<Card[]> {
  const { rows } = await db.query<{ body: Card }>({
    name: 'asked-cards-of-claims',
    text: `SELECT body FROM card WHERE collection_id = $1 AND claim_ids && $2 AND NOT retired
           ORDER BY array_position($2, claim_ids[1]), id`,
    values: [collection, claims],
  });
  return rows.map(({ body }) => body);
}
