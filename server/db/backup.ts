import type { PoolClient } from 'pg';
import { failure } from '@/scripts/failure.mjs';
import { writeArchive, type ArchiveLine } from './archive';
import type { Db } from './connect';
import { isMigrated } from './migrate';
import { quoteName } from './database-name';
import { rowsOfTable, tablesInOrder, writeAlike } from './rows-of-table';

/**
 * Everything in the database into one file, as it stood at one moment; students may go on studying meanwhile. (The
 * embedded server ships no pg_dump.) Answers with the number of rows.
 */
export async function backUp({ pool }: Db, file: string, madeAt: Date): Promise<number> {
  if (!(await isMigrated(pool)))
    throw failure('The database is older than this Clio: run the command "migrate" first.');
  const client = await pool.connect();
  let total = 0;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await writeAlike(client);
    await writeArchive(
      file,
      linesOf(client, madeAt, (rows) => (total += rows)),
    );
    return total;
  } finally {
    await client.query('ROLLBACK').catch(() => {}); // it only read
    client.release();
  }
}

async function* linesOf(client: PoolClient, madeAt: Date, add: (rows: number) => void): AsyncGenerator<ArchiveLine> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  yield { kind: 'clio-backup', version: 1, madeAt: madeAt.toISOString(), migrations };
  for (const table of await tablesInOrder(client)) {
    yield { kind: 'table', name: table };
    const counted = yield* rowsOfTable(client, table);
    add(counted.rows);
    yield { kind: 'table-end', ...counted };
  }
  const { rows: sequences } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = current_schema() ORDER BY sequencename`,
  );
  for (const { name } of sequences) {
    const { rows } = await client.query(`SELECT last_value::text AS last, is_called AS called FROM ${quoteName(name)}`);
    yield { kind: 'sequence', name, last: rows[0].last, called: rows[0].called };
  }
}
