import path from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { failure } from '@/scripts/failure.mjs';
import { readMigrations, type Migration } from './migration';

// Applies prisma/migrations at start, without Prisma's command line (it wants to download an engine), and keeps Prisma's
// own table and lock, so that `prisma migrate deploy` sees the same history. Unlike Prisma, each step and its record are
// one transaction: a step that fails leaves nothing behind.

/** The lock that `prisma migrate` takes: the two wait for each other. */
export const prismaLock = 72707369;

export const migrationsFolder = path.join(process.cwd(), 'prisma', 'migrations');

/** Brings the database to the newest step; answers with the names of the steps that were missing. */
export async function migrate(pool: Pool, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    const missing = await missingSteps(client, migrations);
    for (const step of missing) await applyAlone(client, step);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [prismaLock]).catch(() => {});
    client.release();
  }
}

/** Whether the database stands exactly where this code expects it. Throws where `migrate` would refuse. */
export async function isMigrated(pool: Pool, folder = migrationsFolder): Promise<boolean> {
  const client = await pool.connect();
  try {
    return (await missingSteps(client, await readMigrations(folder))).length === 0;
  } finally {
    client.release();
  }
}

/** One step and its record, inside the caller's transaction. */
export async function applyStep(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(bookkeeping);
  await client.query(sql);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, $2, clock_timestamp(), 1)`,
    [checksum, name],
  );
}

type Recorded = { migration_name: string; checksum: string; finished_at: Date | null };

async function missingSteps(client: PoolClient, migrations: Migration[]): Promise<Migration[]> {
  const recorded = new Map((await recordedSteps(client)).map((step) => [step.migration_name, step]));
  for (const { migration_name: name, finished_at: finishedAt } of recorded.values()) {
    if (finishedAt === null) {
      throw failure(
        `Migration ${name} was begun and not finished: restore a backup, or repair with "prisma migrate resolve".`,
      );
    }
    if (!migrations.some((step) => step.name === name)) {
      throw failure(`The database is newer than this Clio (it knows migration ${name}): start the newer Clio.`);
    }
  }
  for (const { name, checksum } of migrations) {
    const known = recorded.get(name);
    if (known && known.checksum !== checksum) {
      throw failure(`Migration ${name} was changed after it was applied: put the file back as it was.`);
    }
  }
  return migrations.filter(({ name }) => !recorded.has(name));
}

async function recordedSteps(client: PoolClient): Promise<Recorded[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (tables[0].name === null) return [];
  const { rows } = await client.query<Recorded>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

async function applyAlone(client: PoolClient, step: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await applyStep(client, step);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw failure(
      `Migration ${step.name} failed and was taken back: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

const bookkeeping = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;
