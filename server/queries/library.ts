import { studyDayOf } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import type { Collection } from '@/study/card/collection';
import { readCollections, readDecks, type DeckOnShelf } from '@/server/tables/library';

export type { DeckOnShelf };

export type Library = { decks: DeckOnShelf[]; collections: Pick<Collection, 'id' | 'title'>[] };

/** Every deck there is, with how far whoever asks has come with each, and the collections with the evidence behind them. */
export async function library(context: Context): Promise<Library> {
  const person = requireMay(context, 'read the library');
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const [decks, collections] = await Promise.all([
    readDecks(context.db, person.id, today),
    readCollections(context.db),
  ]);
  return { decks, collections };
}
