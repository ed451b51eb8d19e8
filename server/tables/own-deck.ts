import { randomUUID } from 'node:crypto';
import type { Card } from '@/study/card/card';
import type { CardId, CollectionId, DeckId, DocumentId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import { keepWordings } from './content';
import type { Connection, Transaction } from './transaction';

// Cards that people made or accepted stand where shipped ones do, so that studying knows no difference; whose they are stands
// beside them, and every statement that reads cards, decks or collections asks for it (docs/decisions/own-cards.md).

/** The one collection that a person's own decks and cards are in. */
export function ownCollection(person: PersonId): CollectionId {
  return `own-${person}` as CollectionId;
}

/** The deck of the cards that were accepted from a document. */
export function deckOfDocument(document: DocumentId): DeckId {
  return `deck-of-${document}` as DeckId;
}

export const OWN_COLLECTION_TITLE = 'Your own';

export type OwnDeck = { id: DeckId; title: string; introduction: string };

/**
 * Puts cards into a person's own deck, which is made where there is none, and studied from then on. A card that is there already
 * is changed; the caller has raised its revision where its wording differs, and both wordings are kept. New cards come last.
 */
export async function putOwnCards(
  client: Transaction,
  person: PersonId,
  deck: OwnDeck,
  cards: readonly Card[],
  at: Instant,
): Promise<void> {
  await touchOwnCollection(client, person);
  await client.query(
    `INSERT INTO deck (id, collection_id, owner_id, rank, digest, body)
     SELECT $1, $2, $3, coalesce(max(rank) + 1, 0), '', $4 FROM deck WHERE collection_id = $2
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, retired = false WHERE deck.owner_id = $3`,
    [deck.id, ownCollection(person), person, deck],
  );
  await client.query(
    `INSERT INTO card (id, collection_id, owner_id, claim_ids, revision, kind, standing, hard, digest, body)
     SELECT body ->> 'id', $2, $3, ARRAY(SELECT jsonb_array_elements_text(body -> 'claims')), (body ->> 'revision')::int,
       body ->> 'kind', body ->> 'standing', ARRAY(SELECT jsonb_array_elements_text(body -> 'hard')), md5(body::text), body
     FROM jsonb_array_elements($1) AS given (body)
     ON CONFLICT (id) DO UPDATE SET claim_ids = excluded.claim_ids, revision = excluded.revision, kind = excluded.kind,
       standing = excluded.standing, hard = excluded.hard, digest = excluded.digest, body = excluded.body, retired = false
     WHERE card.owner_id = $3`,
    [JSON.stringify(cards), ownCollection(person), person],
  );
  await keepWordings(
    client,
    cards.map((body) => ({ cardId: body.id, revision: body.revision, body })),
    new Date(at),
  );
  await client.query(
    `INSERT INTO deck_card (deck_id, card_id, rank)
     SELECT deck.id, card.id, coalesce((SELECT max(rank) FROM deck_card WHERE deck_id = deck.id), -1) + place
     FROM unnest($1::text[]) WITH ORDINALITY AS given (id, place) JOIN card ON card.id = given.id AND card.owner_id = $3
     JOIN deck ON deck.id = $2 AND deck.owner_id = $3
     ON CONFLICT (deck_id, card_id) DO UPDATE SET retired = false`,
    [cards.map(({ id }) => id), deck.id, person],
  );
  await client.query(
    `INSERT INTO person_deck (person_id, deck_id, added_at) SELECT $1, id, $3 FROM deck WHERE id = $2 AND owner_id = $1
     ON CONFLICT (person_id, deck_id) DO NOTHING`,
    [person, deck.id, new Date(at)],
  );
}

/** Asks some of a person's own cards no more. What was answered, and how each was worded, stays. */
export async function retireOwnCards(client: Transaction, person: PersonId, cards: readonly CardId[]): Promise<void> {
  await touchOwnCollection(client, person);
  await client.query(`UPDATE card SET retired = true WHERE owner_id = $1 AND id = ANY ($2)`, [person, cards]);
}

/** Those of some cards that are the person's own, as they are now, retired ones too. */
export async function readOwnCards(db: Connection, person: PersonId, cards: readonly CardId[]): Promise<Card[]> {
  const { rows } = await db.query<{ body: Card }>(
    `SELECT body FROM card WHERE owner_id = $1 AND id = ANY ($2) ORDER BY id`,
    [person, cards],
  );
  return rows.map(({ body }) => body);
}

/** Puts the deck of a document away, with the cards that stand in no other. */
export async function retireDeckOfDocument(client: Transaction, person: PersonId, document: DocumentId): Promise<void> {
  const deck = deckOfDocument(document);
  await touchOwnCollection(client, person);
  await client.query(
    `UPDATE card SET retired = true WHERE owner_id = $1 AND id IN (SELECT card_id FROM deck_card WHERE deck_id = $2)
       AND NOT EXISTS (SELECT FROM deck_card AS other WHERE other.card_id = card.id AND other.deck_id <> $2 AND NOT other.retired)`,
    [person, deck],
  );
  await client.query('DELETE FROM person_deck WHERE person_id = $1 AND deck_id = $2', [person, deck]);
  await client.query('UPDATE deck SET retired = true WHERE owner_id = $1 AND id = $2', [person, deck]);
}

/** What was read of a person's decks is kept under the digest of their collection: whatever changes a card changes it. */
async function touchOwnCollection(client: Transaction, person: PersonId): Promise<void> {
  const id = ownCollection(person);
  const head = { id, title: OWN_COLLECTION_TITLE, statement: '', notice: '', themes: [], checkedBy: [] };
  const digest = randomUUID().slice(0, 16);
  await client.query(
    `INSERT INTO collection AS kept (id, owner_id, digest, body) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET digest = excluded.digest WHERE kept.owner_id = $2`,
    [id, person, digest, head],
  );
}

/** The cards of one of a person's own decks that are still asked, in its order. */
export async function readCardsOfOwnDeck(db: Connection, person: PersonId, deck: DeckId): Promise<Card[]> {
  const { rows } = await db.query<{ body: Card }>(
    `SELECT card.body FROM deck JOIN deck_card ON deck_id = deck.id JOIN card ON card.id = card_id
     WHERE deck.id = $2 AND deck.owner_id = $1 AND card.owner_id = $1 AND NOT card.retired AND NOT deck_card.retired
     ORDER BY deck_card.rank, card.id`,
    [person, deck],
  );
  return rows.map(({ body }) => body);
}
