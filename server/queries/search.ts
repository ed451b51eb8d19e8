import { search as searchIn, searchIndexOf, type Found, type SearchIndex } from '@/study/card/search';
import type { CollectionIndex } from '@/study/card/collection-index';
import type { Context } from '@/server/context';
import { readCollections } from '@/server/tables/library';
import { shelvedCollection } from '@/server/tables/shelved-collection';

export type { Found };

/** Kept beside the shelved collection that it was made from, and let go with it. */
const indexes = new WeakMap<CollectionIndex, SearchIndex>();

const LONGEST_QUESTION = 100;

/** People, events, terms, debates and passages of every shipped collection that answer to some words; for visitors too. */
export async function search({ db }: Context, { question }: { question: string }): Promise<Found[]> {
  const asked = question.slice(0, LONGEST_QUESTION);
  const found: Found[] = [];
  for (const { id } of await readCollections(db)) {
    const collection = await shelvedCollection(db.pool, id);
    if (collection) found.push(...searchIn(indexOf(collection), asked));
  }
  return found;
}

function indexOf(collection: CollectionIndex): SearchIndex {
  const kept = indexes.get(collection) ?? searchIndexOf(collection);
  indexes.set(collection, kept);
  return kept;
}
