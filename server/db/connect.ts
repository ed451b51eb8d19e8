import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/server/env';
import { PrismaClient } from './generated/client';

/** One pool and one Prisma client on it: SQL on the hot paths and Prisma elsewhere share the same connections. */
export type Db = { readonly pool: pg.Pool; readonly prisma: PrismaClient };

// `next dev` loads this file anew after every edit; on globalThis the pool survives, and connections do not pile up.
const shared = globalThis as typeof globalThis & { clioDb?: Db };

/**
 * The database of the server, connected at first use: a build may import this file and know no database. Its connections act as
 * `clio_app`, who may not change the log of reviews, where this database has such a role and lets us be it.
 */
export function connectedDb(): Db {
  return (shared.clioDb ??= connectDb(env.databaseUrl, { restricted: true }));
}

/** A connection of its own, for tests, operator's commands and measurements; `name` tells the server who is there. */
export function connectDb(databaseUrl: string, { connections = 20, name = 'clio', restricted = false } = {}): Db {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: name,
    // What is sent without waiting for what went before goes out at once: BEGIN costs no round trip of its own.
    pipeline: true,
    types,
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end us.
  pool.on('error', (error) => console.warn(`A database connection was lost: ${error.message}`));
  if (restricted) pool.on('connect', (client) => void client.query(BECOME_RESTRICTED).catch(closing(client)));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// A role of one connection, taken once, before the first query that the connection is lent for.
const BECOME_RESTRICTED = `
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'clio_app' AND pg_has_role(current_user, oid, 'SET')
        AND has_table_privilege(oid, 'review', 'INSERT')) THEN
      SET ROLE clio_app;
    END IF;
  END $$`;

/** A connection that could not be restricted is not lent. */
function closing(client: pg.ClientBase): (error: Error) => void {
  return (error) => {
    console.warn(`A database connection was given up: ${error.message}`);
    void (client as pg.Client).end();
  };
}

export async function disconnectDb({ pool, prisma }: Db): Promise<void> {
  await prisma.$disconnect();
  if (!pool.ending) await pool.end();
}

// How our own SQL reads two types that pg leaves awkward (Prisma brings its own readers). A `date` is a study day, not
// midnight in the server's zone; a `bigint` is a count, far below the 2^53 where numbers end.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === pg.types.builtins.DATE) return (text: string) => text;
    if (format !== 'binary' && oid === pg.types.builtins.INT8) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  }) as typeof pg.types.getTypeParser,
};
