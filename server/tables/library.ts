import type { Card } from '@/study/card/card';
import type { Collection } from '@/study/card/collection';
import type { Deck } from '@/study/card/deck';
import type { CollectionId, DeckId, PersonId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import type { Document } from '@/study/source/document';
import type { StudyDay } from '@/study/time';
import type { Db } from '@/server/db/connect';

/** A deck as it stands on the shelf, with how far a person has come with it. */
export type DeckOnShelf = Pick<Deck, 'id' | 'title' | 'kind' | 'introduction'> & {
  collection: { id: CollectionId; title: string };
  /** Whether it is the person's own, which nobody else sees. */
  isOwn: boolean;
  cardCount: number;
  /** Whether the person studies it. */
  added: boolean;
  /** Cards answered at least once, and those recalled without options in sight and not due: what was only recognised is not known yet. */
  met: number;
  known: number;
};

/** All shipped decks and the person's own, or some only, in the order of their collections; a visitor has come nowhere with any of them. */
export async function readDecks(
  { pool }: Db,
  person: PersonId | null,
  today: StudyDay,
  { deck = null, collection = null }: { deck?: DeckId | null; collection?: CollectionId | null } = {},
): Promise<DeckOnShelf[]> {
  const { rows } = await pool.query<DeckOnShelf>({
    name: 'decks-on-shelf',
    text: `
      SELECT deck.id, deck.body ->> 'title' AS title, deck.body ->> 'introduction' AS introduction,
        coalesce(deck.body ->> 'kind', 'selection') AS kind,
        json_build_object('id', collection.id, 'title', collection.body ->> 'title') AS collection,
        EXISTS (SELECT FROM person_deck WHERE person_id = $1 AND deck_id = deck.id) AS added,
        deck.owner_id IS NOT NULL AS "isOwn", counts.*
      FROM deck JOIN collection ON collection.id = collection_id
      CROSS JOIN LATERAL (
        SELECT count(*) AS "cardCount", count(memory.card_id) AS met,
          count(*) FILTER (WHERE memory.recalled_ever AND memory.due_study_day > $2) AS known
        FROM deck_card JOIN card ON card.id = deck_card.card_id
        LEFT JOIN memory ON memory.person_id = $1 AND memory.card_id = deck_card.card_id
        WHERE deck_card.deck_id = deck.id AND NOT deck_card.retired AND NOT card.retired) AS counts
      WHERE NOT deck.retired AND (deck.owner_id IS NULL OR deck.owner_id = $1) AND ($3::text IS NULL OR deck.id = $3) AND ($4::text IS NULL OR deck.collection_id = $4)
      ORDER BY collection.owner_id IS NOT NULL, collection.id, deck.rank`,
    values: [person, today, deck, collection],
  });
  return rows;
}

/** A card as the preview of its deck shows it: what is asked, without the answer, and somebody's memory of it. */
export type PreviewedCard = Pick<Card, 'id' | 'prompt' | 'kind' | 'standing' | 'hard'> & {
  memory: Pick<Memory, 'passedEver' | 'recalledEver' | 'dueStudyDay'> | null;
};

/** The first cards of a deck that are still asked, in its order. */
export async function readDeckPreview(
  { pool }: Db,
  person: PersonId,
  deck: DeckId,
  most: number,
): Promise<PreviewedCard[]> {
  const { rows } = await pool.query<PreviewedCard>({
    name: 'deck-preview',
    text: `
      SELECT card.id, body ->> 'prompt' AS prompt, kind, standing, hard,
        CASE WHEN memory.card_id IS NULL THEN NULL ELSE json_build_object('passedEver', passed_ever,
          'recalledEver', recalled_ever, 'dueStudyDay', due_study_day) END AS memory
      FROM deck_card JOIN card ON card.id = deck_card.card_id
      LEFT JOIN memory ON memory.person_id = $1 AND memory.card_id = card.id
      WHERE deck_id = $2 AND NOT deck_card.retired AND NOT card.retired AND (owner_id IS NULL OR owner_id = $1)
      ORDER BY deck_card.rank LIMIT $3`,
    values: [person, deck, most],
  });
  return rows;
}

/** How many cards of a kind a deck asks, and whether one of them touches a hard subject. */
export type KindInDeck = { kind: Card['kind']; cardCount: number; isHard: boolean };

/** The kinds of card in a whole deck, in the order in which they are first met. */
export async function readKindsInDeck({ pool }: Db, person: PersonId, deck: DeckId): Promise<KindInDeck[]> {
  const { rows } = await pool.query<KindInDeck>({
    name: 'kinds-in-deck',
    text: `
      SELECT kind, count(*) AS "cardCount", bool_or(hard <> '{}') AS "isHard"
      FROM deck_card JOIN card ON card.id = deck_card.card_id
      WHERE deck_id = $2 AND NOT deck_card.retired AND NOT card.retired AND (owner_id IS NULL OR owner_id = $1)
      GROUP BY kind ORDER BY min(deck_card.rank)`,
    values: [person, deck],
  });
  return rows;
}

/** Those that are shipped: a person's own has nothing to say about itself. */
export async function readCollections({ prisma }: Db): Promise<Collection[]> {
  const rows = await prisma.collection.findMany({ where: { retired: false, ownerId: null }, orderBy: { id: 'asc' } });
  return rows.map(({ body }) => body as unknown as Collection);
}

/** A document without its summary, whose passages come apart. */
export type DocumentRecord = Omit<Document, 'summary'>;
