import { indexCollection, type CollectionIndex } from '@/study/card/collection-index';
import type { AuthoredCollection, Collection } from '@/study/card/collection';
import type { Shelf } from '@/study/extraction/proposals';
import type { CollectionId } from '@/study/ids';
import type { Document, Passage } from '@/study/source/document';
import type { Connection } from './transaction';

/**
 * A collection with everything in it but its cards and decks, which have tables and orders of their own: its claims come without
 * them.
 */
export type ShelvedCollection = CollectionIndex;

type Kept = { source: string; index: Promise<ShelvedCollection> };

/** One for each database: a process has one, tests have many. */
const shelves = new WeakMap<Connection, Map<CollectionId, Kept>>();

/**
 * Null where there is none, or it has left the files; a person's own is none, it has no evidence but its cards'. Content changes a few times a year and half a megabyte of it stands behind
 * every page of evidence, so what was read is kept, under the digest of the files it came from; whoever asks reads that digest
 * first, so they never get an older state.
 */
export async function shelvedCollection(db: Connection, id: CollectionId): Promise<ShelvedCollection | null> {
  const found = await sourceOf(db, id);
  if (!found) return null;
  const { source } = found;
  if (source === null) return readCollection(db, id);
  const shelf = shelves.get(db) ?? new Map<CollectionId, Kept>();
  shelves.set(db, shelf);
  const kept = shelf.get(id);
  if (kept?.source === source) return kept.index;
  const index = readCollection(db, id);
  shelf.set(id, { source, index });
  index.catch(() => shelf.delete(id));
  return index;
}

/** The digest of the files that a collection came from; null where there is no such collection, or it came from none. */
export async function collectionSource(db: Connection, id: CollectionId): Promise<string | null> {
  return (await sourceOf(db, id))?.source ?? null;
}

async function sourceOf(db: Connection, id: CollectionId): Promise<{ source: string | null } | undefined> {
  const { rows } = await db.query<{ source: string | null }>({
    name: 'collection-source',
    text: `SELECT body ->> 'source' AS source FROM collection WHERE id = $1 AND NOT retired AND owner_id IS NULL`,
    values: [id],
  });
  return rows[0];
}

/** All that is shipped, as one: what people's own documents are compared with. Null where there is no content. */
export async function readShelf(db: Connection): Promise<Shelf | null> {
  const { rows } = await db.query<{ id: CollectionId }>(
    'SELECT id FROM collection WHERE NOT retired AND owner_id IS NULL ORDER BY id',
  );
  const found = await Promise.all(rows.map(({ id }) => shelvedCollection(db, id)));
  const authored = found.flatMap((index) => (index ? [index.authored] : []));
  if (authored.length === 0) return null;
  return {
    documents: authored.flatMap(({ documents }) => documents),
    actors: authored.flatMap(({ actors }) => actors),
    events: authored.flatMap(({ events }) => events),
    terms: authored.flatMap(({ terms }) => terms),
    places: authored.flatMap(({ places }) => places),
    claims: authored.flatMap(({ claims }) => claims),
  };
}

/** Which collection a document, a debate or an actor is in; null where there is no such thing, or it is retired. */
export async function collectionHolding(
  db: Connection,
  table: 'document' | 'debate' | 'actor',
  id: string,
): Promise<CollectionId | null> {
  const { rows } = await db.query<{ collection: CollectionId }>({
    name: `collection-of-${table}`,
    text: `SELECT collection_id AS collection FROM ${table} WHERE id = $1 AND NOT retired`,
    values: [id],
  });
  return rows[0]?.collection ?? null;
}

const LISTS = {
  actor: 'actors',
  event: 'events',
  term: 'terms',
  place: 'places',
  reference: 'references',
  debate: 'debates',
  contradiction: 'contradictions',
  claim: 'claims',
  document: 'documents',
} as const;

async function readCollection(db: Connection, id: CollectionId): Promise<ShelvedCollection> {
  const lists = Object.keys(LISTS).map(
    (table) => `SELECT '${table}' AS thing, rank, body FROM ${table} WHERE collection_id = $1 AND NOT retired`,
  );
  const { rows } = await db.query<{ thing: keyof typeof LISTS | 'collection' | 'passage'; body: unknown }>(
    `SELECT thing, body FROM (
       SELECT 'collection' AS thing, 0 AS rank, body FROM collection WHERE id = $1
       UNION ALL ${lists.join(' UNION ALL ')}
       UNION ALL SELECT 'passage', passage.rank, jsonb_build_object('document', document_id) || passage.body
         FROM passage JOIN document ON document.id = document_id WHERE collection_id = $1 AND NOT passage.retired
     ) AS things ORDER BY thing, rank`,
    [id],
  );
  const bodies = <Thing>(thing: string) => rows.flatMap((row) => (row.thing === thing ? [row.body as Thing] : []));
  const authored = Object.fromEntries(Object.entries(LISTS).map(([table, list]) => [list, bodies(table)]));
  const passages = bodies<Passage & { document: string }>('passage');
  return indexCollection({
    ...(authored as Omit<AuthoredCollection, 'collection' | 'cards' | 'decks'>),
    collection: bodies<Collection>('collection')[0]!,
    documents: bodies<Document>('document').map((document) => ({
      ...document,
      summary: passages.flatMap(({ document: of, ...passage }) => (of === document.id ? [passage] : [])),
    })),
    claims: bodies<AuthoredCollection['claims'][number]>('claim').map((claim) => ({ ...claim, cards: [] })),
    cards: [],
    decks: [],
  });
}
