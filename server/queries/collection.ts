import type { Collection } from '@/study/card/collection';
import { countOf } from '@/study/card/debate-views';
import { debatesByTheme } from '@/study/card/debates-by-theme';
import type { Debate } from '@/study/claim/debate';
import type { CollectionId, DebateId } from '@/study/ids';
import { studyDayOf } from '@/study/time';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readCollections, readDecks, type DeckOnShelf, type DocumentRecord } from '@/server/tables/library';
import { shelvedCollection, type ShelvedCollection } from '@/server/tables/shelved-collection';

/** What each collection says about itself; for visitors too. */
export async function collections(context: Context): Promise<Collection[]> {
  return readCollections(context.db);
}

export type ListedDebate = {
  id: DebateId;
  question: string;
  introduction: string;
  views: number;
  positions: number;
  evidence: number;
};

/** In the order of the collection's themes, and in each by when what they ask about began. */
export type ThemeOfDebates = { id: string; title: string; debates: ListedDebate[] };

export type CollectionInFull = {
  collection: Collection;
  documents: (DocumentRecord & { passageCount: number; pointCount: number; slipCount: number })[];
  debates: ThemeOfDebates[];
  decks: DeckOnShelf[];
  /** Points that something is said in; contradictions, and those of them that no reference settles. */
  counts: Record<'points' | 'differences' | 'open' | 'slips' | 'actors' | 'terms' | 'events', number>;
  signedIn: boolean;
};

/** Everything in a collection, by name; for visitors too, without how far anybody has come with its decks. */
export async function collectionInFull({ db, person, now }: Context, id: string): Promise<CollectionInFull> {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  const today = person ? studyDayOf(now, person.zone, person.rolloverHour) : 0;
  const decks = await readDecks(db, person?.id ?? null, today, { collection: id as CollectionId });
  const { collection, contradictions, claims, actors, terms, events } = index.authored;
  return {
    collection,
    documents: documentsOf(index),
    debates: listedByTheme(index),
    decks,
    counts: {
      actors: actors.length,
      terms: terms.length,
      events: events.length,
      points: claims.length,
      differences: contradictions.length,
      open: contradictions.filter(({ settledBy }) => settledBy === undefined).length,
      slips: contradictions.flatMap(({ values }) => values.filter(({ verdict }) => verdict === 'slip')).length,
    },
    signedIn: person !== null,
  };
}

/** The questions of a collection alone, for the page that lists them; for visitors too. */
export async function debatesOf({ db, person }: Context, id: string) {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  return { collection: index.authored.collection, debates: listedByTheme(index), signedIn: person !== null };
}

function listedByTheme(index: ShelvedCollection): ThemeOfDebates[] {
  return debatesByTheme(index).map(({ debates, ...theme }) => ({
    ...theme,
    debates: debates.map((debate) => listed(index, debate)),
  }));
}

function listed(index: ShelvedCollection, debate: Debate): ListedDebate {
  const { id, question, introduction } = debate;
  return { id, question, introduction, ...countOf(index, debate) };
}

function documentsOf({ authored }: ShelvedCollection): CollectionInFull['documents'] {
  const values = authored.contradictions.flatMap(({ values }) => values);
  return authored.documents.map(({ summary, ...document }) => ({
    ...document,
    passageCount: summary.length,
    pointCount: authored.claims.filter(({ anchors }) => anchors.some((anchor) => anchor.document === document.id))
      .length,
    slipCount: values.filter((value) => value.document === document.id && value.verdict === 'slip').length,
  }));
}
