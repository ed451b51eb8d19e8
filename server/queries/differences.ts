import type { Collection } from '@/study/card/collection';
import { comparisonOf, type ComparedValue, type Comparison, type ShownValue } from '@/study/card/comparison';
import type { Reference } from '@/study/claim/reference';
import type { CollectionId, ContradictionId, DocumentId } from '@/study/ids';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { shelvedCollection, type ShelvedCollection } from '@/server/tables/shelved-collection';

export type Differences = {
  collection: Pick<Collection, 'id' | 'title' | 'notice'>;
  /** By theme, in the collection's order of themes; those without one come last. */
  themes: { id: string; title: string; comparisons: Comparison[] }[];
  signedIn: boolean;
};

/** Every place where the documents give incompatible values, or one of them is wrong against a reference; for visitors too. */
export async function differences(context: Context, id: string): Promise<Differences> {
  const index = await collectionOf(context, id);
  const comparisons = index.authored.contradictions.map((contradiction) => comparisonOf(index, contradiction));
  const { collection } = index.authored;
  const known = new Set<string>(collection.themes.map(({ id }) => id));
  const themes = [...collection.themes, { id: 'other', title: 'Other' }].map(({ id, title }) => ({
    id,
    title,
    comparisons: comparisons.filter(({ theme }) => (theme !== null && known.has(theme) ? theme : 'other') === id),
  }));
  return {
    collection,
    themes: themes.filter(({ comparisons }) => comparisons.length > 0),
    signedIn: context.person !== null,
  };
}

/** One slip: what a document has, what is right, and who says so. */
export type Correction = {
  contradiction: ContradictionId;
  title: string;
  hard: boolean;
  has: ComparedValue;
  right: ShownValue | null;
  note: string;
  reference: Reference;
};

export type Corrections = {
  collection: Pick<Collection, 'id' | 'title' | 'notice'>;
  documents: { id: DocumentId; author: string; title: string; year: number; corrections: Correction[] }[];
  signedIn: boolean;
};

/** Where each document is wrong, as a list of errata: only what a reference corrects. */
export async function corrections(context: Context, id: string): Promise<Corrections> {
  const index = await collectionOf(context, id);
  const slips = index.authored.contradictions.flatMap((contradiction) => slipsOf(comparisonOf(index, contradiction)));
  return {
    collection: index.authored.collection,
    documents: index.authored.documents.map(({ id, author, title, year }) => ({
      id,
      author,
      title,
      year,
      corrections: slips.filter(({ has }) => has.document.id === id).sort((a, b) => paragraphOf(a) - paragraphOf(b)),
    })),
    signedIn: context.person !== null,
  };
}

async function collectionOf({ db }: Context, id: string): Promise<ShelvedCollection> {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  return index;
}

function slipsOf({ id, title, hard, values, accepted, note, settledBy }: Comparison): Correction[] {
  if (!settledBy) return [];
  return values
    .filter(({ verdict }) => verdict === 'slip')
    .map((has) => ({
      contradiction: id,
      title,
      hard: hard.length > 0,
      has,
      right: accepted,
      note,
      reference: settledBy,
    }));
}

function paragraphOf({ has }: Correction): number {
  return has.places[0]?.paragraph ?? 0;
}
