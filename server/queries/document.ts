import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readDocument, type DocumentWithPassages } from '@/server/tables/library';

/** The record of a text and our summary of it, passage by passage. */
export async function documentInFull(context: Context, id: string): Promise<DocumentWithPassages> {
  requireMay(context, 'read the library');
  const document = await readDocument(context.db, id as DocumentId);
  if (!document) throw new NotFound('There is no such text.');
  return document;
}
