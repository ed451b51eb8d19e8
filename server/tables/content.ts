import { createHash } from 'node:crypto';
import type { Connection, Transaction } from './transaction';

/** The columns of each table of content besides id, digest, body and retired. One way to load them all: they differ in nothing else. */
const COLUMNS = {
  collection: {},
  document: { collection_id: 'text', rank: 'int' },
  passage: { document_id: 'text', rank: 'int' },
  reference: { collection_id: 'text', rank: 'int' },
  actor: { collection_id: 'text', rank: 'int' },
  event: { collection_id: 'text', rank: 'int' },
  term: { collection_id: 'text', rank: 'int' },
  place: { collection_id: 'text', rank: 'int' },
  debate: { collection_id: 'text', rank: 'int' },
  contradiction: { collection_id: 'text', rank: 'int' },
  claim: { collection_id: 'text', rank: 'int', kind: 'text', standing: 'text' },
  card: {
    collection_id: 'text',
    revision: 'int',
    kind: 'text',
    standing: 'text',
    hard: 'text[]',
    claim_ids: 'text[]',
  },
  deck: { collection_id: 'text', rank: 'int' },
} as const;

export type ContentTable = keyof typeof COLUMNS;
export type ContentRow<Table extends ContentTable = ContentTable> = { id: string; body: unknown } & {
  [column in keyof (typeof COLUMNS)[Table]]: unknown;
};

/** Where people's own things stand beside the shipped ones: no file holds them, and loading content leaves them alone. */
const OWNED: ReadonlySet<ContentTable> = new Set(['collection', 'deck', 'card']);

/**
 * Brings what is shipped of one table to exactly these rows: what is new or differs is written, what is no longer there is retired and stays, for
 * the reviews that name it. Answers with how many rows changed.
 */
export async function loadRows<Table extends ContentTable>(
  client: Transaction,
  table: Table,
  rows: readonly ContentRow<Table>[],
): Promise<number> {
  const columns = Object.entries(COLUMNS[table]);
  const names = ['id', 'digest', 'body', ...columns.map(([name]) => name)];
  const typed = ['id text', 'digest text', 'body jsonb', ...columns.map(([name, type]) => `${name} ${type}`)];
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const written = await client.query(
    `INSERT INTO "${table}" AS kept (${names.join(', ')})
     SELECT ${names.join(', ')} FROM json_to_recordset($1) AS given (${typed.join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}, retired = false
     WHERE (kept.digest <> excluded.digest OR kept.retired) ${OWNED.has(table) ? 'AND kept.owner_id IS NULL' : ''}`,
    [JSON.stringify(rows.map((row) => ({ ...row, digest: digestOf(row) })))],
  );
  const retired = await client.query(
    `UPDATE "${table}" SET retired = true WHERE NOT retired AND id <> ALL ($1) ${OWNED.has(table) ? 'AND owner_id IS NULL' : ''}`,
    [rows.map(({ id }) => id)],
  );
  return (written.rowCount ?? 0) + (retired.rowCount ?? 0);
}

export type CardWording = { cardId: string; revision: number; body: unknown };

/** Keeps every wording that a card ever had, as it was when it first came. */
export async function keepWordings(client: Transaction, wordings: readonly CardWording[], at: Date): Promise<void> {
  await client.query(
    `INSERT INTO card_revision (card_id, revision, digest, body, first_loaded_at)
     SELECT "cardId", revision, digest, body, $2
     FROM json_to_recordset($1) AS given ("cardId" text, revision int, digest text, body jsonb)
     ON CONFLICT (card_id, revision) DO NOTHING`,
    [JSON.stringify(wordings.map((wording) => ({ ...wording, digest: digestOf(wording) }))), at],
  );
}

/** Cards whose prompt or answer is no longer what it was when their revision first came: somebody forgot to raise it. */
export async function rewordedCards(client: Transaction): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT card.id FROM card JOIN card_revision AS first ON first.card_id = card.id AND first.revision = card.revision
     WHERE NOT card.retired AND card.owner_id IS NULL AND (first.body -> 'prompt', first.body #> '{answer,key}')
       IS DISTINCT FROM (card.body -> 'prompt', card.body #> '{answer,key}')
     ORDER BY card.id`,
  );
  return rows.map(({ id }) => id);
}

export type DeckCardRow = { deckId: string; cardId: string; rank: number };

/** Brings the shipped decks to exactly these cards. */
export async function loadDeckCards(client: Transaction, rows: readonly DeckCardRow[]): Promise<void> {
  const given = JSON.stringify(rows);
  await client.query(
    `INSERT INTO deck_card AS kept (deck_id, card_id, rank)
     SELECT "deckId", "cardId", rank FROM json_to_recordset($1) AS given ("deckId" text, "cardId" text, rank int)
     ON CONFLICT (deck_id, card_id) DO UPDATE SET rank = excluded.rank, retired = false
     WHERE kept.rank <> excluded.rank OR kept.retired`,
    [given],
  );
  await client.query(
    `UPDATE deck_card SET retired = true FROM deck WHERE deck.id = deck_id AND owner_id IS NULL AND NOT deck_card.retired AND NOT EXISTS (
       SELECT FROM json_to_recordset($1) AS given ("deckId" text, "cardId" text)
       WHERE "deckId" = deck_id AND "cardId" = card_id)`,
    [given],
  );
}

/** The digests of the files that the collections were last loaded from. */
export async function loadedSources(db: Connection): Promise<string[]> {
  const { rows } = await db.query<{ source: string }>(
    `SELECT DISTINCT body ->> 'source' AS source FROM collection WHERE NOT retired AND owner_id IS NULL`,
  );
  return rows.map(({ source }) => source);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
