import type { Collection } from '@/study/card/collection';
import { studyDayOf } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import {
  readCollections,
  readDecks,
  readDocuments,
  type DeckOnShelf,
  type DocumentRecord,
} from '@/server/tables/library';

/** What each collection says about itself; for visitors too. */
export async function collections(context: Context): Promise<Collection[]> {
  return readCollections(context.db);
}

export type CollectionInFull = { collection: Collection; documents: DocumentRecord[]; decks: DeckOnShelf[] };

export async function collectionInFull(context: Context, id: string): Promise<CollectionInFull> {
  const person = requireMay(context, 'read the library');
  const collection = (await readCollections(context.db)).find((one) => one.id === id);
  if (!collection) throw new NotFound('There is no such collection.');
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const [documents, decks] = await Promise.all([
    readDocuments(context.db, collection.id),
    readDecks(context.db, person.id, today),
  ]);
  return { collection, documents, decks: decks.filter((deck) => deck.collection.id === id) };
}
