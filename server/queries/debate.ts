import type { Collection } from '@/study/card/collection';
import { viewsOf, type ShownView } from '@/study/card/debate-views';
import type { Debate } from '@/study/claim/debate';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { collectionHolding, shelvedCollection } from '@/server/tables/shelved-collection';

export type DebateInFull = {
  debate: Debate;
  collection: Pick<Collection, 'id' | 'title' | 'statement' | 'notice'>;
  views: ShownView[];
  signedIn: boolean;
};

/** A question with its answers, who gives them and where to read it; for visitors too. */
export async function debateInFull({ db, person }: Context, id: string): Promise<DebateInFull> {
  const holding = await collectionHolding(db.pool, 'debate', id);
  const index = holding && (await shelvedCollection(db.pool, holding));
  const debate = index?.debates.get(id);
  if (!index || !debate) throw new NotFound('There is no such debate.');
  return { debate, collection: index.authored.collection, views: viewsOf(index, debate), signedIn: person !== null };
}
