import type { CanonicalText } from '@/study/extraction/canonical-text';
import type { DocumentId, PersonId } from '@/study/ids';
import type { SourceMap } from '@/study/source/source-map';
import type { Instant } from '@/study/time';
import type { Connection, Transaction } from './transaction';

/** A document of a person's as their list shows it. */
export type OwnDocument = {
  id: DocumentId;
  title: string;
  author: string;
  year: number | null;
  version: number;
  format: string;
  fileName: string;
  characters: number;
  addedAt: Instant;
  drafts: { proposed: number; accepted: number; rejected: number };
};

/** Newest first. */
export async function listOwnDocuments(db: Connection, person: PersonId): Promise<OwnDocument[]> {
  const { rows } = await db.query<OwnDocument>(`${OWN_DOCUMENT} ORDER BY added_at DESC, id DESC`, [person, null]);
  return rows;
}

/** Null where the person has no such document, whoever else may. */
export async function readOwnDocument(db: Connection, person: PersonId, id: DocumentId): Promise<OwnDocument | null> {
  const { rows } = await db.query<OwnDocument>(OWN_DOCUMENT, [person, id]);
  return rows[0] ?? null;
}

const OWN_DOCUMENT = `
  SELECT own.id, title, author, year, own.version, format, file_name AS "fileName", length(text) AS characters,
    (extract(epoch FROM added_at) * 1000)::bigint AS "addedAt",
    (SELECT json_build_object('proposed', count(*) FILTER (WHERE state = 'proposed'),
      'accepted', count(*) FILTER (WHERE state = 'accepted'), 'rejected', count(*) FILTER (WHERE state = 'rejected'))
      FROM draft WHERE draft.person_id = $1 AND document_id = own.id) AS drafts
  FROM own_document own JOIN own_document_version kept
    ON kept.person_id = own.person_id AND kept.document_id = own.id AND kept.version = own.version
  WHERE own.person_id = $1 AND ($2::text IS NULL OR own.id = $2)`;

/** A document's newest text. */
export type OwnText = CanonicalText & { version: number };

/** The canonical texts of all that a person has brought, in the order of their ids: what is extracted together. */
export async function readOwnTexts(db: Connection, person: PersonId): Promise<OwnText[]> {
  return textsOf(db, person, null);
}

/** The newest text of one document, with its version. */
export async function readOwnText(db: Connection, person: PersonId, id: DocumentId): Promise<OwnText | null> {
  return (await textsOf(db, person, id))[0] ?? null;
}

/** The text of a document as it was in one of its versions: what was not found again in the newest still points into its own. */
export async function readOwnTextAt(
  db: Connection,
  person: PersonId,
  id: DocumentId,
  version: number,
): Promise<OwnText> {
  const { rows } = await db.query<OwnText>(
    `SELECT own.id AS document, title, author, year, text, blocks, kept.version FROM own_document own
     JOIN own_document_version kept ON kept.person_id = own.person_id AND kept.document_id = own.id
     WHERE own.person_id = $1 AND own.id = $2 AND kept.version = $3`,
    [person, id, version],
  );
  return rows[0]!;
}

async function textsOf(db: Connection, person: PersonId, id: DocumentId | null) {
  const { rows } = await db.query<OwnText>(
    `SELECT own.id AS document, title, author, year, text, blocks, own.version FROM own_document own
     JOIN own_document_version kept
       ON kept.person_id = own.person_id AND kept.document_id = own.id AND kept.version = own.version
     WHERE own.person_id = $1 AND ($2::text IS NULL OR own.id = $2) ORDER BY own.id`,
    [person, id],
  );
  return rows;
}

/** The way back to the file, of the newest version. */
export async function readSourceMap(db: Connection, person: PersonId, id: DocumentId): Promise<SourceMap | null> {
  const { rows } = await db.query<{ map: SourceMap }>(
    `SELECT source_map AS map FROM own_document_version WHERE person_id = $1 AND document_id = $2
     ORDER BY version DESC LIMIT 1`,
    [person, id],
  );
  return rows[0]?.map ?? null;
}

/** How many documents a person has, how many characters in all, and which of them is this very file. */
export async function measureShelf(
  db: Connection,
  person: PersonId,
  fileSha256: string,
): Promise<{ documents: number; characters: number; same: DocumentId | null }> {
  const { rows } = await db.query<{ documents: number; characters: number; same: DocumentId | null }>(
    `SELECT count(*) AS documents, coalesce(sum(length(text)), 0) AS characters,
       min(own.id) FILTER (WHERE file_sha256 = $2) AS same
     FROM own_document own JOIN own_document_version kept
       ON kept.person_id = own.person_id AND kept.document_id = own.id AND kept.version = own.version
     WHERE own.person_id = $1`,
    [person, fileSha256],
  );
  return rows[0]!;
}

export type TakenInText = CanonicalText & {
  map: SourceMap;
  format: string;
  fileName: string;
  fileSha256: string;
};

/**
 * A document's first version, or its next: what the earlier ones say stays. Title, author and year are kept as they are where
 * the document is there already. Answers with the version.
 */
export async function insertOwnText(
  client: Transaction,
  person: PersonId,
  text: TakenInText,
  at: Instant,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `INSERT INTO own_document AS own (person_id, id, title, author, year, version, added_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, 1, $6, $6)
     ON CONFLICT (person_id, id) DO UPDATE SET version = own.version + 1, changed_at = excluded.changed_at
     RETURNING version`,
    [person, text.document, text.title, text.author, text.year, new Date(at)],
  );
  const { version } = rows[0]!;
  await client.query(
    `INSERT INTO own_document_version (person_id, document_id, version, format, file_name, file_sha256, text, blocks,
       source_map, taken_in_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      person,
      text.document,
      version,
      text.format,
      text.fileName,
      text.fileSha256,
      text.text,
      JSON.stringify(text.blocks),
      JSON.stringify(text.map),
      new Date(at),
    ],
  );
  return version;
}

/** With its drafts and what was read of it; the cards that were made from it are the caller's to retire. */
export async function deleteOwnDocument(client: Transaction, person: PersonId, id: DocumentId): Promise<boolean> {
  const { rowCount } = await client.query('DELETE FROM own_document WHERE person_id = $1 AND id = $2', [person, id]);
  return rowCount === 1;
}

/** Whether this is still the newest version, and stays so until the transaction ends. */
export async function holdVersion(
  client: Transaction,
  person: PersonId,
  id: DocumentId,
  version: number,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM own_document WHERE person_id = $1 AND id = $2 AND version = $3 FOR UPDATE',
    [person, id, version],
  );
  return rowCount === 1;
}
