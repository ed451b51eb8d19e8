import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { inData } from '@/scripts/project.mjs';
import { startPostgres, stopPostgres } from '@/scripts/postgres.mjs';
import { migrate } from './migrate';
import { quoteName, withDatabase } from './database-name';

// The real PostgreSQL for tests: its own folder, no waiting for the disk, and a migrated template from which every test
// file copies its own database in a few milliseconds.

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const wanted = inData('test-postgres');
  const { url } = await startPostgres({ wanted, throwAway: true });
  await dropLeftovers(url);
  const template = `test_${process.pid}_template`;
  await query(url, `CREATE DATABASE ${quoteName(template)}`);
  const templateUrl = withDatabase(url, template);
  const pool = new pg.Pool({ connectionString: templateUrl });
  await migrate(pool).finally(() => pool.end());
  project.provide('templateUrl', templateUrl);

  return async () => {
    await dropLeftovers(url, process.pid);
    await stopPostgres({ wanted });
  };
}

/** Databases of test runs that are over, or of the one named. */
async function dropLeftovers(url: string, ofRun?: number): Promise<void> {
  const { rows } = await query(url, `SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_'`);
  for (const { datname } of rows) {
    const run = Number(datname.split('_')[1]);
    if (run === ofRun || !isRunning(run))
      await query(url, `DROP DATABASE IF EXISTS ${quoteName(datname)} WITH (FORCE)`);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}
