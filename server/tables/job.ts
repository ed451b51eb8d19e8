import type { DocumentId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { Connection, Transaction } from './transaction';

/** What there is to do; of a file, what the person says of it besides its bytes. */
export type Work =
  | {
      kind: 'take-in';
      fileName: string;
      /** A document that this is a newer version of. */
      replaces: DocumentId | null;
      /** What the person wrote in the form; empty where the file is to say it. */
      title: string;
    }
  | { kind: 'extract' }
  | {
      kind: 'ask-model';
      document: DocumentId;
      title: string;
      /** What was agreed to: of another version, or by another model, nothing is asked. */
      version: number;
      url: string;
      model: string;
    };

/** What reads files, and what waits for a machine that is not ours: neither holds up the other. */
export type Lane = 'reading' | 'asking';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A job as its person sees it. */
export type Job = {
  id: string;
  work: Work;
  state: JobState;
  /** In a word of the extraction, or "waiting", "file", "done". */
  stage: string;
  /** 0–1. */
  done: number;
  found: number;
  cancelAsked: boolean;
  document: DocumentId | null;
  /** What came of it, or why nothing did. */
  message: string | null;
  createdAt: Instant;
};

/** A job in the hands of a worker. What it writes counts only while nobody has taken the job over, which `attempts` tells. */
export type HeldJob = Job & { person: PersonId; attempts: number };

const COLUMNS = `id, input AS work, state, stage, done, found, cancel_asked AS "cancelAsked", document_id AS document, message,
  (extract(epoch FROM created_at) * 1000)::bigint AS "createdAt"`;

/** `failed` is for a file that is refused at the door: it stands in the list with the reason. */
export async function insertJob(
  client: Transaction,
  job: { person: PersonId; id: string; work: Work; bytes: Uint8Array | null; failed: string | null; at: Instant },
): Promise<void> {
  await client.query(
    `INSERT INTO job (person_id, id, kind, input, state, message, created_at, finished_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::timestamptz, CASE WHEN $6::text IS NULL THEN NULL ELSE $7::timestamptz END)`,
    [
      job.person,
      job.id,
      job.work.kind,
      job.work,
      job.failed === null ? 'waiting' : 'failed',
      job.failed,
      new Date(job.at),
    ],
  );
  if (job.bytes === null || job.failed !== null) return;
  await client.query(`INSERT INTO waiting_file (person_id, job_id, bytes) VALUES ($1, $2, $3)`, [
    job.person,
    job.id,
    job.bytes,
  ]);
}

/** Those of a person, newest first. */
export async function readJobs(db: Connection, person: PersonId, limit: number): Promise<Job[]> {
  const { rows } = await db.query<Job>(
    `SELECT ${COLUMNS} FROM job WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2`,
    [person, limit],
  );
  return rows;
}

export async function countOpenJobs(db: Connection, person: PersonId): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*) FROM job WHERE person_id = $1 AND state IN ('waiting', 'running')`,
    [person],
  );
  return rows[0]!.count;
}

/** The newest job in which a model is asked about a document. */
export async function readAskingJob(db: Connection, person: PersonId, document: DocumentId): Promise<Job | null> {
  const { rows } = await db.query<Job>(
    `SELECT ${COLUMNS} FROM job WHERE person_id = $1 AND kind = 'ask-model' AND input ->> 'document' = $2
     ORDER BY created_at DESC, id DESC LIMIT 1`,
    [person, document],
  );
  return rows[0] ?? null;
}

/**
 * Takes the job of a lane that has waited longest, or one whose worker has not been heard of since its lease ran out. Nobody has two of
 * a lane at work at once: they would write the same shelf. Several servers may ask at the same time.
 */
export async function takeJob(db: Connection, leaseMs: number, lane: Lane = 'reading'): Promise<HeldJob | null> {
  const { rows } = await db.query<HeldJob>(
    `UPDATE job SET state = 'running', attempts = attempts + 1, lease_until = now() + $1 * interval '1 millisecond'
     WHERE (person_id, id) = (
       SELECT person_id, id FROM job AS next
       WHERE (state = 'waiting' OR (state = 'running' AND lease_until < now())) AND (kind = 'ask-model') = $2
         AND NOT EXISTS (SELECT FROM job AS other WHERE other.person_id = next.person_id AND other.id <> next.id
           AND other.state = 'running' AND other.lease_until >= now() AND (other.kind = 'ask-model') = $2)
       ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING ${COLUMNS}, person_id AS person, attempts`,
    [leaseMs, lane === 'asking'],
  );
  return rows[0] ?? null;
}

/** Says how far it is and that its worker lives. What it answers with: go on, stop because asked to, or another has it now. */
export async function renewJob(
  db: Connection,
  { person, id, attempts }: HeldJob,
  { stage, done, found }: Pick<Job, 'stage' | 'done' | 'found'>,
  leaseMs: number,
): Promise<'go on' | 'cancelled' | 'lost'> {
  const { rows } = await db.query<{ cancelAsked: boolean }>(
    `UPDATE job SET stage = $4, done = $5, found = $6, lease_until = now() + $7 * interval '1 millisecond'
     WHERE person_id = $1 AND id = $2 AND attempts = $3 AND state = 'running' RETURNING cancel_asked AS "cancelAsked"`,
    [person, id, attempts, stage, done, found, leaseMs],
  );
  return !rows[0] ? 'lost' : rows[0].cancelAsked ? 'cancelled' : 'go on';
}

/** Ends a job, whose file goes with that. False where another worker has it now, who will end it. */
export async function finishJob(
  client: Connection,
  { person, id, attempts }: HeldJob,
  end: {
    state: 'done' | 'failed' | 'cancelled';
    found: number;
    message: string | null;
    document?: DocumentId | null;
    at: Instant;
  },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE job SET state = $4, stage = 'done', done = CASE WHEN $4 = 'done' THEN 1 ELSE done END, found = $5, message = $6,
       document_id = coalesce($7, document_id), finished_at = $8, lease_until = NULL
     WHERE person_id = $1 AND id = $2 AND attempts = $3 AND state = 'running'`,
    [person, id, attempts, end.state, end.found, end.message, end.document ?? null, new Date(end.at)],
  );
  if (rowCount !== 1) return false;
  await deleteWaitingFile(client, person, id);
  return true;
}

/** From here on the job is about this document, and its file is not needed any more. False where another has the job. */
export async function noteDocument(client: Connection, job: HeldJob, document: DocumentId): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE job SET document_id = $4 WHERE person_id = $1 AND id = $2 AND attempts = $3 AND state = 'running'`,
    [job.person, job.id, job.attempts, document],
  );
  if (rowCount === 1) await deleteWaitingFile(client, job.person, job.id);
  return rowCount === 1;
}

/** A waiting job is over at once; a running one as soon as its worker has heard. False where there is none to cancel. */
export async function cancelJob(client: Transaction, person: PersonId, id: string, at: Instant): Promise<boolean> {
  const { rows } = await client.query<{ state: JobState }>(
    `UPDATE job SET cancel_asked = true, state = CASE WHEN state = 'waiting' THEN 'cancelled' ELSE state END,
       finished_at = CASE WHEN state = 'waiting' THEN $3::timestamptz END
     WHERE person_id = $1 AND id = $2 AND state IN ('waiting', 'running') RETURNING state`,
    [person, id, new Date(at)],
  );
  if (rows[0]?.state === 'cancelled') await deleteWaitingFile(client, person, id);
  return rows.length === 1;
}

/** Takes jobs that are over off the list. */
export async function deleteFinishedJobs(db: Connection, person: PersonId, id: string | null): Promise<void> {
  await db.query(
    `DELETE FROM job WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) AND state IN ('done', 'failed', 'cancelled')`,
    [person, id],
  );
}

export async function readWaitingFile(db: Connection, person: PersonId, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ bytes: Buffer }>(
    'SELECT bytes FROM waiting_file WHERE person_id = $1 AND job_id = $2',
    [person, id],
  );
  return rows[0]?.bytes ?? null;
}

async function deleteWaitingFile(client: Connection, person: PersonId, id: string): Promise<void> {
  await client.query('DELETE FROM waiting_file WHERE person_id = $1 AND job_id = $2', [person, id]);
}
