import { pointersInto } from '@/study/card/pointers-into';
import type { DocumentId } from '@/study/ids';
import { inContext, type SentenceInContext } from '@/study/source/in-context';
import { placeInCopy, placeKey } from '@/study/source/place-in-copy';
import { originalsFolder, readOriginals } from '@/server/content/originals';
import { requireMay, type Context } from '@/server/context';
import { env } from '@/server/env';
import { NotFound } from '@/server/refusals';
import {
  listAttachedOriginals,
  readAttachedOriginal,
  writeAttachedOriginal,
  type AttachedOriginal,
} from '@/server/tables/attached-original';
import type { DocumentRecord } from '@/server/tables/library';
import { collectionHolding, collectionSource, shelvedCollection } from '@/server/tables/shelved-collection';

export type OriginalInFull = {
  document: DocumentRecord;
  /** Null where whoever asks has attached none. */
  copy: {
    fileName: string;
    text: string;
    found: { key: string; start: number; end: number }[];
    missing: number;
  } | null;
  /** The operator has put a copy on the server that one may attach. */
  onServer: boolean;
};

/** Somebody's own copy of a text, and where everything that Clio points at stands in it; nobody else's is ever shown. */
export async function originalInFull(context: Context, id: string): Promise<OriginalInFull> {
  const person = requireMay(context, 'attach an original');
  const document = id as DocumentId;
  const holding = await collectionHolding(context.db.pool, 'document', document);
  const index = holding && (await shelvedCollection(context.db.pool, holding));
  const found = index?.documents.get(document);
  if (!index || !found) throw new NotFound('There is no such text.');
  const { summary: _, ...record } = found;
  const copy = await currentCopy(context, person.id, document);
  const places = new Set(pointersInto(index, document).map(placeKey));
  const spans = [...(copy?.found ?? [])].flatMap(([key, span]) => (places.has(key) ? [{ key, ...span }] : []));
  return {
    document: record,
    copy: copy && { ...copy, found: spans, missing: places.size - spans.length },
    onServer:
      env.originalsFolder !== undefined && readOriginals(originalsFolder(env.originalsFolder), [found]).texts.size > 0,
  };
}

/** The author's own sentence at a place of the record, in its neighbours; null where whoever asks has no copy, or it is not in it. */
export async function originalSentence(
  context: Context,
  { document, place }: { document: string; place: string },
): Promise<SentenceInContext | null> {
  const person = requireMay(context, 'attach an original');
  const copy = await currentCopy(context, person.id, document as DocumentId);
  const span = copy?.found.get(place);
  return copy && span ? inContext(copy.text, span) : null;
}

/** Of which texts whoever asks has a copy. */
export async function attachedOriginals(context: Context): Promise<DocumentId[]> {
  return listAttachedOriginals(context.db, requireMay(context, 'attach an original').id);
}

/** The copy; looked through again where the collection has changed since, which may point at more. */
async function currentCopy(
  { db, now }: Context,
  person: Parameters<typeof readAttachedOriginal>[1],
  document: DocumentId,
): Promise<AttachedOriginal | null> {
  const copy = await readAttachedOriginal(db, person, document);
  const holding = copy && (await collectionHolding(db.pool, 'document', document));
  if (!copy || !holding) return copy;
  const source = await collectionSource(db.pool, holding);
  if (source === null || source === copy.source) return copy;
  const index = await shelvedCollection(db.pool, holding);
  const again = { ...copy, source, ...placeInCopy(copy.text, index ? pointersInto(index, document) : []) };
  await writeAttachedOriginal(db, person, again, now);
  return again;
}
