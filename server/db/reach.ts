import { failure, sentenceOf } from '@/scripts/failure.mjs';
import type { Db } from './connect';
import { databaseNameOf } from './database-name';

/** Waits for the first answer; one sentence, without the password, when there is none. */
export async function reach(db: Db, databaseUrl: string): Promise<void> {
  try {
    const { rows } = await db.pool.query(`SELECT current_setting('server_version_num')::int AS version`);
    if (rows[0].version < oldestVersion) {
      throw failure(
        `Clio needs PostgreSQL 16 or newer, and ${hostOf(databaseUrl)} runs ${Math.floor(rows[0].version / 10_000)}.`,
      );
    }
  } catch (error) {
    throw failure(whyNot(error, databaseUrl));
  }
}

const oldestVersion = 160_000;

function whyNot(error: unknown, databaseUrl: string): string {
  const { code, message } = reasonOf(error);
  const host = hostOf(databaseUrl);
  switch (code) {
    case 'ECONNREFUSED':
      return `No PostgreSQL answers at ${host}: start it, or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `DATABASE_URL names a machine that cannot be found: ${host}.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${host} refuses the name or password in DATABASE_URL.`;
    case '3D000':
      return `PostgreSQL at ${host} has no database "${databaseNameOf(databaseUrl)}": create it, or correct DATABASE_URL.`;
    case '53100':
      return 'The disk of the database is full.';
    case '53300':
      return `PostgreSQL at ${host} takes no more connections.`;
    case 'Failure':
      return message;
    default:
      return `PostgreSQL at ${host} cannot be used: ${message.replaceAll(databaseUrl, '')}.`;
  }
}

/** Where a name has several addresses, Node wraps one error for each. */
function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  if (error.name === 'Failure') return { code: 'Failure', message: sentenceOf(error) };
  return { code: 'code' in error ? String(error.code) : '', message: error.message };
}

const hostOf = (databaseUrl: string) => new URL(databaseUrl).host;
