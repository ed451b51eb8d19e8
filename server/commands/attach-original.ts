import { pointersInto } from '@/study/card/pointers-into';
import type { DocumentId } from '@/study/ids';
import { placeInCopy } from '@/study/source/place-in-copy';
import { originalsFolder, readOriginals } from '@/server/content/originals';
import { requireMay, type Context } from '@/server/context';
import { env } from '@/server/env';
import { Invalid, NotFound } from '@/server/refusals';
import { writeAttachedOriginal } from '@/server/tables/attached-original';
import { collectionHolding, collectionSource, shelvedCollection } from '@/server/tables/shelved-collection';

/** What somebody hands in as their copy: a file, or, where the operator has put one on the server, the wish for that. */
export type Copy = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'of the operator' };

/** Five times the longest of the essays, with room for a book. */
export const LARGEST_COPY_BYTES = 5_000_000;

/**
 * Attaches a person's own copy of a text that Clio only points into, and looks in it for everything that Clio points at. The copy
 * stays theirs: no page shows it to anybody else. A file in which nothing is found is another text, and is not kept.
 */
export async function attachOriginal(
  context: Context,
  { document: id, copy }: { document: string; copy: Copy },
): Promise<{ found: number; of: number }> {
  const person = requireMay(context, 'attach an original');
  const document = id as DocumentId;
  const holding = await collectionHolding(context.db.pool, 'document', document);
  const index = holding && (await shelvedCollection(context.db.pool, holding));
  const record = index?.documents.get(document);
  if (!index || !record) throw new NotFound('There is no such text.');
  const { name, text } = copy.kind === 'file' ? await read(copy) : ofTheOperator(record);
  const pointers = pointersInto(index, document);
  const placed = placeInCopy(text, pointers);
  if (placed.found.size === 0)
    throw new Invalid(
      `Nothing that Clio points at stands in that file: it seems to be another text than ${record.author}’s “${record.title}”. It was not kept.`,
      { file: 'Another text, it seems.' },
    );
  const source = (await collectionSource(context.db.pool, holding!)) ?? '';
  await writeAttachedOriginal(
    context.db,
    person.id,
    { document, fileName: name.slice(0, 200), source, ...placed },
    context.now,
  );
  return { found: placed.found.size, of: new Set(pointers.map(({ start, end }) => `${start}-${end}`)).size };
}

async function read({ name, bytes }: Extract<Copy, { kind: 'file' }>): Promise<{ name: string; text: string }> {
  if (bytes.byteLength === 0) throw refused('Choose the file with the text first.');
  if (bytes.byteLength > LARGEST_COPY_BYTES) throw refused('That file is larger than 5 MB. Nothing was kept.');
  // A NUL is in no text, and in nearly everything else.
  if (bytes.includes(0) || !/\.(txt|md|text)$/i.test(name))
    throw refused('Clio reads plain text here (.txt). Save the text as that, and try again. Nothing was kept.');
  return { name, text: decode(bytes) };
}

/** UTF-8, with or without its mark; failing that what Windows used to write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function ofTheOperator(record: Parameters<typeof readOriginals>[1][number]): { name: string; text: string } {
  const folder = env.originalsFolder;
  const text = folder ? readOriginals(originalsFolder(folder), [record]).texts.get(record.id) : undefined;
  if (text === undefined) throw refused('There is no copy of this text on the server.');
  return { name: 'the copy on this server', text };
}

function refused(message: string): Invalid {
  return new Invalid(message, { file: message });
}
