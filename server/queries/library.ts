import { studyDayOf } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { readDecks, type DeckOnShelf } from '@/server/tables/library';

export type { DeckOnShelf };

/** Every deck there is, with how far whoever asks has come with each. */
export async function library(context: Context): Promise<{ decks: DeckOnShelf[] }> {
  const person = requireMay(context, 'read the library');
  return { decks: await readDecks(context.db, person.id, studyDayOf(context.now, person.zone, person.rolloverHour)) };
}
