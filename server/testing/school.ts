import type { Card } from '@/study/card/card';
import type { CardId, ClaimId, CollectionId, DeckId, PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';

/** Puts people into the database as the log needs them to be: there. Their password opens nothing. */
export async function addPeople({ pool }: Pick<Db, 'pool'>, people: readonly PersonId[]): Promise<void> {
  await pool.query(
    `INSERT INTO person (id, sign_in_name, sign_in_key, name, password_hash, zone, created_at)
     SELECT id, id, id, 'A pupil', '', 'Europe/London', now() FROM unnest($1::uuid[]) AS given (id)`,
    [people],
  );
}

/** Puts cards into the database as the log needs them to be: there. They ask nothing. */
export async function addCards({ pool }: Pick<Db, 'pool'>, cards: readonly CardId[]): Promise<void> {
  await pool.query(`INSERT INTO collection (id, digest, body) VALUES ('testing', '', '{}') ON CONFLICT DO NOTHING`);
  await pool.query(
    `INSERT INTO card (id, collection_id, revision, kind, standing, hard, digest, body)
     SELECT id, 'testing', 1, 'date', 'established', '{}', '', '{}' FROM unnest($1::text[]) AS given (id)`,
    [cards],
  );
}

/** A card that asks on which day Kirov was murdered, with a claim of its own. */
export function aShelvedCard(given: Partial<Card> & { id: CardId }): Card {
  return {
    revision: 1,
    collection: 'testing' as CollectionId,
    collectionTitle: 'Testing',
    claims: [`claim-of-${given.id}` as ClaimId],
    kind: 'date',
    standing: 'established',
    hard: [],
    themes: ['terror'],
    prompt: 'On which day was Sergei Kirov murdered?',
    form: { kind: 'question' },
    answer: { key: 'date/1934-12-01', text: '1 December 1934', order: 19_341_201 },
    accepted: [],
    otherNames: [],
    wrong: [],
    feedback: {
      point: 'Kirov was murdered on 1 December 1934.',
      note: null,
      because: null,
      whoSaysSo: null,
      values: [],
      settledBy: null,
    },
    evidence: [],
    ...given,
  };
}

/** Puts a deck of these cards into the database, as loading content would. */
export async function addDeckOf({ pool }: Pick<Db, 'pool'>, deck: DeckId, cards: readonly Card[]): Promise<void> {
  const collection = {
    id: 'testing',
    title: 'Testing',
    inBrief: 'One view.',
    statement: 'One view.',
    notice: 'Hard.',
    themes: [],
    checkedBy: [],
  };
  await pool.query(`INSERT INTO collection (id, digest, body) VALUES ('testing', '', $1) ON CONFLICT DO NOTHING`, [
    collection,
  ]);
  await pool.query(`INSERT INTO deck (id, collection_id, rank, digest, body) VALUES ($1, 'testing', 0, '', $2)`, [
    deck,
    { id: deck, title: 'A deck', introduction: 'Begin here.' },
  ]);
  for (const [rank, card] of cards.entries()) {
    await pool.query(
      `INSERT INTO card (id, collection_id, claim_ids, revision, kind, standing, hard, digest, body)
       VALUES ($1, 'testing', $2, $3, $4, $5, $6, '', $7)`,
      [card.id, card.claims, card.revision, card.kind, card.standing, card.hard, card],
    );
    await pool.query('INSERT INTO deck_card (deck_id, card_id, rank) VALUES ($1, $2, $3)', [deck, card.id, rank]);
  }
}
