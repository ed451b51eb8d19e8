import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCollection } from '@/study/card/compile';
import type { Instant } from '@/study/time';
import type { Db } from '@/server/db/connect';
import {
  keepWordings,
  loadDeckCards,
  loadedSources,
  loadRows,
  rewordedCards,
  type ContentTable,
} from '@/server/tables/content';
import { inTransaction, type Transaction } from '@/server/tables/transaction';
import type { Finding } from './finding';

export type LoadedContent =
  | { kind: 'unchanged' }
  /** `reworded` cards changed without a new revision: old reviews now point at words that nobody saw. */
  | { kind: 'loaded'; cards: number; changed: number; reworded: string[] }
  /** Something could not be read: what was loaded before stays as it is. */
  | { kind: 'refused'; findings: Finding[] };

/** Any number, the same for every process: one loads, the others wait and then find nothing to do. */
const LOAD_LOCK = 4_115_201;

/**
 * What compiles content: were it left out, a new version would go on showing cards of the old one. All of `study/`, not the half
 * of it that matters today: reading content once too often costs half a second, once too seldom a wrong card.
 */
const COMPILERS = ['study', 'server/content'];

/**
 * Brings the tables to what the files say, all or nothing. Never deletes: reviews name what they were about for ever. Costs a
 * few milliseconds where nothing has changed.
 */
export async function loadContent(
  db: Pick<Db, 'pool'>,
  { now, root = process.cwd() }: { now: Instant; root?: string },
): Promise<LoadedContent> {
  const source = digestOfFiles(root, ['content', ...COMPILERS]);
  if (isOnly(await loadedSources(db.pool), source)) return { kind: 'unchanged' };
  // Reading content needs a YAML parser and all schemas: half a second that most starts are spared.
  const { compileContent } = await import('./compile-collection');
  const { collections, findings } = compileContent(join(root, 'content'));
  if (findings.length > 0) return { kind: 'refused', findings };
  return inTransaction(
    db,
    (client) => writeCollections(client, collections, source, new Date(now)),
    `BEGIN; SELECT pg_advisory_xact_lock(${LOAD_LOCK})`,
  );
}

async function writeCollections(
  client: Transaction,
  collections: readonly CompiledCollection[],
  source: string,
  at: Date,
): Promise<LoadedContent> {
  let changed = 0;
  for (const [table, rows] of Object.entries(rowsOf(collections, source))) {
    changed += await loadRows(client, table as ContentTable, rows);
  }
  const cards = collections.flatMap((compiled) => compiled.cards);
  await keepWordings(
    client,
    cards.map((body) => ({ cardId: body.id, revision: body.revision, body })),
    at,
  );
  const decks = collections.flatMap((compiled) => compiled.decks);
  await loadDeckCards(
    client,
    decks.flatMap((deck) => deck.cards.map((cardId, rank) => ({ deckId: deck.id, cardId, rank }))),
  );
  return { kind: 'loaded', cards: cards.length, changed, reworded: await rewordedCards(client) };
}

/** The rows of every table, those first which others refer to. */
function rowsOf(collections: readonly CompiledCollection[], source: string) {
  const ranked = <Thing extends { id: string }>(thingsOf: (compiled: CompiledCollection) => readonly Thing[]) =>
    collections.flatMap((compiled) =>
      thingsOf(compiled).map((body, rank) => ({ id: body.id, collection_id: compiled.collection.id, rank, body })),
    );
  return {
    collection: collections.map(({ collection }) => ({ id: collection.id, body: { ...collection, source } })),
    document: ranked(({ documents }) => documents.map(({ summary: _, ...document }) => document)),
    passage: collections.flatMap(({ documents }) =>
      documents.flatMap(({ id, summary }) =>
        summary.map((body, rank) => ({ id: body.id, document_id: id, rank, body })),
      ),
    ),
    reference: ranked(({ references }) => references),
    actor: ranked(({ actors }) => actors),
    event: ranked(({ events }) => events),
    term: ranked(({ terms }) => terms),
    place: ranked(({ places }) => places),
    debate: ranked(({ debates }) => debates),
    contradiction: ranked(({ contradictions }) => contradictions),
    claim: collections.flatMap(({ collection, claims }) =>
      claims.map((body, rank) => ({
        id: body.id,
        collection_id: collection.id,
        rank,
        kind: body.kind,
        standing: body.standing,
        body,
      })),
    ),
    card: collections.flatMap(({ cards }) =>
      cards.map((body) => ({
        id: body.id,
        collection_id: body.collection,
        revision: body.revision,
        kind: body.kind,
        standing: body.standing,
        hard: body.hard,
        claim_ids: body.claims,
        body,
      })),
    ),
    deck: ranked(({ decks }) => decks.map(({ cards: _, ...deck }) => deck)),
  };
}

function isOnly(loaded: readonly string[], source: string): boolean {
  return loaded.length === 1 && loaded[0] === source;
}

function digestOfFiles(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|contract)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
