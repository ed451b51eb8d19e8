import type { ModelRefusal } from '@/study/extraction/model-gate';
import type { DocumentId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { Connection, Transaction } from './transaction';

/** A model at an address, as people are told of it: without its key. */
export type ModelName = { url: string; model: string };

/** Whether an administrator has allowed this model at this address to be asked. Another address is another model. */
export async function isModelEnabled(db: Connection, { url, model }: ModelName): Promise<boolean> {
  const { rows } = await db.query<{ enabled: boolean }>(
    'SELECT enabled FROM language_model WHERE endpoint = $1 AND model = $2',
    [url, model],
  );
  return rows[0]?.enabled ?? false;
}

export async function saveModelEnabled(
  db: Connection,
  { url, model }: ModelName,
  enabled: boolean,
  at: Instant,
): Promise<void> {
  await db.query(
    `INSERT INTO language_model (endpoint, model, enabled, changed_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (endpoint, model) DO UPDATE SET enabled = excluded.enabled, changed_at = excluded.changed_at`,
    [url, model, enabled, new Date(at)],
  );
}

/** One version of a document, to one model. */
export type Agreement = { document: DocumentId; version: number; to: ModelName };

/** When the person agreed to it being sent; null where they have not. */
export async function readAgreement(
  db: Connection,
  person: PersonId,
  { document, version, to: { url, model } }: Agreement,
): Promise<Instant | null> {
  const { rows } = await db.query<{ agreedAt: Instant }>(
    `SELECT (extract(epoch FROM agreed_at) * 1000)::bigint AS "agreedAt" FROM model_agreement
     WHERE person_id = $1 AND document_id = $2 AND version = $3 AND endpoint = $4 AND model = $5`,
    [person, document, version, url, model],
  );
  return rows[0]?.agreedAt ?? null;
}

/** Written once: what was agreed to first, and when, is what counts. */
export async function writeAgreement(
  client: Transaction,
  person: PersonId,
  { document, version, to: { url, model } }: Agreement,
  { characters, at }: { characters: number; at: Instant },
): Promise<void> {
  await client.query(
    `INSERT INTO model_agreement (person_id, document_id, version, endpoint, model, characters, agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [person, document, version, url, model, characters, new Date(at)],
  );
}

/** What came of asking a model about a document, besides the drafts. */
export type ModelReading = {
  version: number;
  from: ModelName;
  drafted: number;
  refusals: ModelRefusal[];
  readAt: Instant;
};

export async function readModelReading(
  db: Connection,
  person: PersonId,
  document: DocumentId,
): Promise<ModelReading | null> {
  const { rows } = await db.query<ModelReading>(
    `SELECT version, json_build_object('url', endpoint, 'model', model) AS "from", drafted, refusals,
       (extract(epoch FROM read_at) * 1000)::bigint AS "readAt"
     FROM model_reading WHERE person_id = $1 AND document_id = $2`,
    [person, document],
  );
  return rows[0] ?? null;
}

export async function writeModelReading(
  client: Transaction,
  person: PersonId,
  document: DocumentId,
  { version, from, drafted, refusals, readAt }: ModelReading,
): Promise<void> {
  await client.query(
    `INSERT INTO model_reading (person_id, document_id, version, endpoint, model, drafted, refusals, read_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (person_id, document_id) DO UPDATE SET version = excluded.version, endpoint = excluded.endpoint,
       model = excluded.model, drafted = excluded.drafted, refusals = excluded.refusals, read_at = excluded.read_at`,
    [person, document, version, from.url, from.model, drafted, JSON.stringify(refusals), new Date(readAt)],
  );
}
