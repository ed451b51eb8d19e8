import type { DocumentId, PersonId } from '@/study/ids';
import type { Span } from '@/study/source/place-in-copy';
import type { Instant } from '@/study/time';
import type { Db } from '@/server/db/connect';

/** Somebody's own copy of a text, and where in it each place of the record was found. */
export type AttachedOriginal = {
  document: DocumentId;
  fileName: string;
  text: string;
  /** The state of the collection whose anchors were looked for. */
  source: string;
  found: ReadonlyMap<string, Span>;
};

type Row = Omit<AttachedOriginal, 'found'> & { found: Record<string, [number, number]> };

/** Null where this person has attached none, whoever else may have. */
export async function readAttachedOriginal(
  { pool }: Db,
  person: PersonId,
  document: DocumentId,
): Promise<AttachedOriginal | null> {
  const { rows } = await pool.query<Row>({
    name: 'attached-original',
    text: `SELECT document_id AS document, file_name AS "fileName", text, source, found FROM attached_original
           WHERE person_id = $1 AND document_id = $2`,
    values: [person, document],
  });
  const [row] = rows;
  if (!row) return null;
  const found = new Map(Object.entries(row.found).map(([place, [start, end]]) => [place, { start, end }]));
  return { ...row, found };
}

/** Of which texts a person has attached a copy: read with every review. */
export async function listAttachedOriginals({ pool }: Db, person: PersonId): Promise<DocumentId[]> {
  const { rows } = await pool.query<{ document: DocumentId }>({
    name: 'attached-originals',
    text: 'SELECT document_id AS document FROM attached_original WHERE person_id = $1 ORDER BY document_id',
    values: [person],
  });
  return rows.map(({ document }) => document);
}

/** Takes the place of a copy that was attached before. */
export async function writeAttachedOriginal(
  { prisma }: Db,
  person: PersonId,
  { document, found, ...original }: AttachedOriginal,
  now: Instant,
): Promise<void> {
  const spans = Object.fromEntries([...found].map(([place, { start, end }]) => [place, [start, end]]));
  const row = { ...original, found: spans, attachedAt: new Date(now) };
  await prisma.attachedOriginal.upsert({
    where: { personId_documentId: { personId: person, documentId: document } },
    create: { personId: person, documentId: document, ...row },
    update: row,
  });
}

export async function deleteAttachedOriginal({ prisma }: Db, person: PersonId, document: DocumentId): Promise<void> {
  await prisma.attachedOriginal.deleteMany({ where: { personId: person, documentId: document } });
}
