import type { Disagreement, FoundPerson, PassageCoverage, Refusal } from '@/study/extraction/proposals';
import type { DocumentId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { Connection, Transaction } from './transaction';

/** What the extraction made of a document besides its drafts: `coverage` names `refusals` by their places here. */
export type Reading = {
  version: number;
  coverage: PassageCoverage[];
  refusals: Refusal[];
  people: FoundPerson[];
  readAt: Instant;
};

/** Null where the document has not been read yet, or is not the person's. */
export async function readReading(db: Connection, person: PersonId, document: DocumentId): Promise<Reading | null> {
  const { rows } = await db.query<Reading>(
    `SELECT version, coverage, refusals, people, (extract(epoch FROM read_at) * 1000)::bigint AS "readAt"
     FROM reading WHERE person_id = $1 AND document_id = $2`,
    [person, document],
  );
  return rows[0] ?? null;
}

export async function writeReading(
  client: Transaction,
  person: PersonId,
  document: DocumentId,
  { version, coverage, refusals, people, readAt }: Reading,
): Promise<void> {
  const values = [coverage, refusals, people].map((part) => JSON.stringify(part));
  await client.query(
    `INSERT INTO reading (person_id, document_id, version, coverage, refusals, people, read_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (person_id, document_id) DO UPDATE SET version = excluded.version, coverage = excluded.coverage,
       refusals = excluded.refusals, people = excluded.people, read_at = excluded.read_at`,
    [person, document, version, ...values, new Date(readAt)],
  );
}

/** The likeliest first, without those that the person has dismissed. */
export async function readDisagreements(db: Connection, person: PersonId): Promise<Disagreement[]> {
  const { rows } = await db.query<{ body: Disagreement }>(
    `SELECT body FROM disagreement WHERE person_id = $1 AND dismissed_at IS NULL ORDER BY confidence DESC, id`,
    [person],
  );
  return rows.map(({ body }) => body);
}

/** Brings them to exactly these; what was dismissed stays dismissed. */
export async function replaceDisagreements(
  client: Transaction,
  person: PersonId,
  disagreements: readonly Disagreement[],
  at: Instant,
): Promise<void> {
  await client.query('DELETE FROM disagreement WHERE person_id = $1 AND dismissed_at IS NULL AND id <> ALL ($2)', [
    person,
    disagreements.map(({ id }) => id),
  ]);
  await client.query(
    `INSERT INTO disagreement (person_id, id, body, confidence, found_at)
     SELECT $1, body ->> 'id', body, (body ->> 'confidence')::float8, $2 FROM jsonb_array_elements($3) AS given (body)
     ON CONFLICT (person_id, id) DO UPDATE SET body = excluded.body, confidence = excluded.confidence`,
    [person, new Date(at), JSON.stringify(disagreements)],
  );
}

/** False where there is no such one that is the person's. */
export async function dismissDisagreement(
  db: Connection,
  person: PersonId,
  id: string,
  at: Instant | null,
): Promise<boolean> {
  const { rowCount } = await db.query('UPDATE disagreement SET dismissed_at = $3 WHERE person_id = $1 AND id = $2', [
    person,
    id,
    at === null ? null : new Date(at),
  ]);
  return rowCount === 1;
}
