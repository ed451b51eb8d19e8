import crypto from 'node:crypto';
import type { PoolClient } from 'pg';
import { quoteName } from './database-name';

/** That a backup holds in memory at once, but for a row that is longer. */
export const MOST_CHARACTERS = 4_000_000;

export type Counted = { rows: number; sha256: string };

/** The tables of Clio, each after those it refers to; without the record of migrations. */
export async function tablesInOrder(client: PoolClient): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY tablename`,
  );
  const { rows: links } = await client.query<{ child: string; parent: string }>(
    `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
     JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
     WHERE contype = 'f' AND conrelid <> confrelid AND connamespace = current_schema()::regnamespace`,
  );
  const ordered: string[] = [];
  const waiting = new Set(tables.map(({ name }) => name));
  while (waiting.size > 0) {
    const ready = [...waiting].filter((name) => !links.some((link) => link.child === name && waiting.has(link.parent)));
    if (ready.length === 0) throw new Error(`These tables refer to one another in a ring: ${[...waiting].join(', ')}`);
    for (const name of ready) waiting.delete(name);
    ordered.push(...ready);
  }
  return ordered;
}

/** Every row in PostgreSQL's own notation, in the order of the primary key; at the end, how many and their digest. */
export async function* rowsOfTable(client: PoolClient, table: string): AsyncGenerator<string, Counted> {
  const hash = crypto.createHash('sha256');
  let count = 0;
  await client.query(
    `DECLARE reading NO SCROLL CURSOR FOR SELECT t::text AS row FROM ${quoteName(table)} t ${await order(client, table)}`,
  );
  for (let atOnce = 16; ;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${atOnce} FROM reading`);
    if (rows.length === 0) break;
    // A review has 300 bytes, a document that somebody brought five million: never more than some megabytes at once.
    const characters = rows.reduce((sum, { row }) => sum + row.length, 0);
    atOnce = characters < MOST_CHARACTERS / 4 ? Math.min(atOnce * 2, 2000) : Math.max(atOnce >> 2, 1);
    for (const { row } of rows) {
      hash.update(`${row}\n`);
      count += 1;
      yield row;
    }
  }
  await client.query('CLOSE reading');
  return { rows: count, sha256: hash.digest('hex') };
}

/** Dates and times are written alike wherever the backup is made or restored. */
export async function writeAlike(client: PoolClient): Promise<void> {
  await client.query(`SET LOCAL TIME ZONE 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL extra_float_digits = 1;
                      SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex'`);
}

async function order(client: PoolClient, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indisprimary AND indrelid = $1::regclass ORDER BY array_position(indkey, attnum)`,
    [quoteName(table)],
  );
  return rows.length === 0
    ? 'ORDER BY t::text'
    : `ORDER BY ${rows.map(({ name }) => `t.${quoteName(name)}`).join(', ')}`;
}
