import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/server/env';
import { PrismaClient } from './generated/client';

/** One pool and one Prisma client on it: SQL on the hot paths and Prisma elsewhere share the same connections. */
export type Db = { readonly pool: pg.Pool; readonly prisma: PrismaClient };

// `next dev` loads this file anew after every edit; on globalThis the pool survives, and connections do not pile up.
const shared = globalThis as typeof globalThis & { clioDb?: Db };

/** The database of this process, connected at first use: a build may import this file and know no database. */
export function connectedDb(): Db {
  return (shared.clioDb ??= connectDb(env.databaseUrl));
}

/** A connection of its own, for tests, operator's commands and measurements; `name` tells the server who is there. */
export function connectDb(databaseUrl: string, { connections = 20, name = 'clio' } = {}): Db {
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
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
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
