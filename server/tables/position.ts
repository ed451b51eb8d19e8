import type { Collection } from '@/study/card/collection';
import type { Claim, Position } from '@/study/claim/claim';
import type { Debate } from '@/study/claim/debate';
import type { CollectionId, DebateId, DeckId } from '@/study/ids';
import type { Db } from '@/server/db/connect';
import type { DocumentRecord } from './library';
import type { Connection } from './transaction';

export type DebateOfCollection = { debate: Debate; collection: Collection };

/** Null where there is none, or it has left the files. */
export async function readDebate({ prisma }: Db, id: DebateId): Promise<DebateOfCollection | null> {
  const row = await prisma.debate.findUnique({ where: { id, retired: false }, include: { collection: true } });
  if (!row) return null;
  return {
    debate: row.body as unknown as Debate,
    collection: row.collection.body as unknown as Collection,
  };
}

/** Of some decks, the first in a collection that has debates: that collection. Null where none is. */
export async function readFirstWithDebates(db: Connection, decks: readonly DeckId[]): Promise<CollectionId | null> {
  const { rows } = await db.query<{ collection: CollectionId }>({
    name: 'first-with-debates',
    text: `SELECT deck.collection_id AS collection FROM deck
      WHERE deck.id = ANY($1) AND deck.owner_id IS NULL
        AND EXISTS (SELECT FROM debate WHERE debate.collection_id = deck.collection_id AND NOT debate.retired)
      ORDER BY deck.rank, deck.id LIMIT 1`,
    values: [decks],
  });
  return rows[0]?.collection ?? null;
}

/** A position that the author of one of our texts holds, in that text. */
export type AuthorsPosition = { claim: Claim & { position: Position }; document: DocumentRecord };

/** What the texts themselves answer in a debate, in the order of their authors' names; not what they report of others. */
export async function readAuthorsPositions({ pool }: Db, debate: DebateId): Promise<AuthorsPosition[]> {
  const { rows } = await pool.query<AuthorsPosition>({
    name: 'authors-positions',
    text: `SELECT claim.body AS claim, document.body AS document
      FROM claim JOIN document ON claim.body #>> '{position,holder}' = 'document/' || document.id
      WHERE claim.kind = 'position' AND claim.body #>> '{position,debate}' = $1
        AND NOT claim.retired AND NOT document.retired
      ORDER BY document.body ->> 'author', claim.rank`,
    values: [debate],
  });
  return rows;
}
