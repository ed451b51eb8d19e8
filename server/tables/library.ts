import type { Card } from '@/study/card/card';
import type { Collection } from '@/study/card/collection';
import type { Deck } from '@/study/card/deck';
import type { CollectionId, DeckId, DocumentId, PassageId, PersonId } from '@/study/ids';
import type { Document } from '@/study/source/document';
import type { StudyDay } from '@/study/time';
import type { Db } from '@/server/db/connect';

/** A deck as it stands on the shelf, with how far a person has come with it. */
export type DeckOnShelf = Pick<Deck, 'id' | 'title' | 'introduction'> & {
  collection: { id: CollectionId; title: string };
  cardCount: number;
  /** Whether the person studies it. */
  added: boolean;
  /** Cards answered at least once, and cards passed at least once and not due. */
  met: number;
  known: number;
};

/** All decks, or the one named, in the order of their collections. */
export async function readDecks(
  { pool }: Db,
  person: PersonId,
  today: StudyDay,
  deck: DeckId | null = null,
): Promise<DeckOnShelf[]> {
  const { rows } = await pool.query<DeckOnShelf>({
    name: 'decks-on-shelf',
    text: `
      SELECT deck.id, deck.body ->> 'title' AS title, deck.body ->> 'introduction' AS introduction,
        json_build_object('id', collection.id, 'title', collection.body ->> 'title') AS collection,
        EXISTS (SELECT FROM person_deck WHERE person_id = $1 AND deck_id = deck.id) AS added, counts.*
      FROM deck JOIN collection ON collection.id = collection_id
      CROSS JOIN LATERAL (
        SELECT count(*) AS "cardCount", count(memory.card_id) AS met,
          count(*) FILTER (WHERE memory.passed_ever AND memory.due_study_day > $2) AS known
        FROM deck_card JOIN card ON card.id = deck_card.card_id
        LEFT JOIN memory ON memory.person_id = $1 AND memory.card_id = deck_card.card_id
        WHERE deck_card.deck_id = deck.id AND NOT deck_card.retired AND NOT card.retired) AS counts
      WHERE NOT deck.retired AND ($3::text IS NULL OR deck.id = $3)
      ORDER BY collection.id, deck.rank`,
    values: [person, today, deck],
  });
  return rows;
}

/** The cards of a deck that are still asked, in its order. */
export async function readDeckCards({ prisma }: Db, deck: DeckId): Promise<Card[]> {
  const rows = await prisma.deckCard.findMany({
    where: { deckId: deck, retired: false, card: { retired: false } },
    orderBy: { rank: 'asc' },
    include: { card: { select: { body: true } } },
  });
  return rows.map(({ card }) => card.body as unknown as Card);
}

export async function readCollections({ prisma }: Db): Promise<Collection[]> {
  const rows = await prisma.collection.findMany({ where: { retired: false }, orderBy: { id: 'asc' } });
  return rows.map(({ body }) => body as unknown as Collection);
}

/** A document without its summary, whose passages come apart. */
export type DocumentRecord = Omit<Document, 'summary'>;

export async function readDocuments({ prisma }: Db, collection: CollectionId): Promise<DocumentRecord[]> {
  const rows = await prisma.document.findMany({
    where: { collectionId: collection, retired: false },
    orderBy: { rank: 'asc' },
  });
  return rows.map(({ body }) => body as unknown as DocumentRecord);
}

export type DocumentWithPassages = {
  document: DocumentRecord;
  collection: { id: CollectionId; title: string };
  passages: { id: PassageId; heading: string; text: string }[];
};

/** Null where there is none, or it has left the files. */
export async function readDocument({ prisma }: Db, id: DocumentId): Promise<DocumentWithPassages | null> {
  const row = await prisma.document.findUnique({
    where: { id, retired: false },
    include: { collection: true, passages: { where: { retired: false }, orderBy: { rank: 'asc' } } },
  });
  if (!row) return null;
  const { id: collectionId, title } = row.collection.body as unknown as Collection;
  return {
    document: row.body as unknown as DocumentRecord,
    collection: { id: collectionId, title },
    passages: row.passages.map(({ body }) => body as unknown as DocumentWithPassages['passages'][number]),
  };
}
