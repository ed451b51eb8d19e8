import type { Collection } from '@/study/card/collection';
import { placesOf, type PlaceOfPoint } from '@/study/card/debate-evidence';
import { slotOf } from '@/study/claim/slot-of-claim';
import type { CollectionId } from '@/study/ids';
import type { Term } from '@/study/subject/term';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { shelvedCollection } from '@/server/tables/shelved-collection';

export type Glossary = {
  collection: Pick<Collection, 'id' | 'title' | 'themes'>;
  /** In the order of the alphabet, each with where our summaries have it. */
  terms: (Term & { places: PlaceOfPoint[] })[];
  signedIn: boolean;
};

/** The words of a collection, each with its meaning; for visitors too. */
export async function glossary({ db, person }: Context, id: string): Promise<Glossary> {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  const { collection, terms, claims } = index.authored;
  const about = new Map<string, PlaceOfPoint[]>();
  for (const claim of claims) {
    const slot = slotOf(claim);
    const term = slot?.value.kind === 'term' ? slot.value.term : slot?.subject.replace(/^term\//, '');
    if (term && !about.has(term)) about.set(term, placesOf(index, claim));
  }
  return {
    collection,
    terms: terms
      .map((term) => ({ ...term, places: about.get(term.id) ?? [] }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    signedIn: person !== null,
  };
}
