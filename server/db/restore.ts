import type { PoolClient } from 'pg';
import { failure } from '@/scripts/failure.mjs';
import { checkArchive, readArchive, type ArchiveHead } from './archive';
import type { Db } from './connect';
import { quoteName } from './database-name';
import { applyStep, migrate, migrationsFolder, prismaLock } from './migrate';
import { readMigrations, type Migration } from './migration';
import { MOST_CHARACTERS, rowsOfTable, writeAlike, type Counted } from './rows-of-table';

/**
 * Makes the database what it was when the file was written: in one transaction, each table compared with its digest
 * before anything counts; then migrated on, where the file is older than the code. A database with people in it is
 * refused unless `replace`. Answers with the number of rows.
 */
export async function restore({ pool }: Db, file: string, { replace = false } = {}): Promise<number> {
  const head = await checkArchive(file);
  const steps = stepsOf(head, await readMigrations(migrationsFolder));
  const client = await pool.connect();
  let total = 0;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [prismaLock]);
    await refuseWhileInUse(client);
    if (!replace) await refusePeople(client);
    await writeAlike(client);
    // Everything is made anew, so the triggers that keep the log append-only stay what they are: nothing is switched off.
    await client.query(dropEverything);
    for (const step of steps) await applyStep(client, step);
    total = await fill(client, file);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await migrate(pool);
  return total;
}

/** The migrations that the archive's database had: the first ones of ours, or the archive is not for this code. */
function stepsOf(head: ArchiveHead, known: Migration[]): Migration[] {
  return head.migrations.map(({ name, checksum }) => {
    const step = known.find((migration) => migration.name === name);
    if (!step)
      throw failure(`The backup is newer than this Clio (it knows migration ${name}): restore it with the newer one.`);
    if (step.checksum !== checksum)
      throw failure(`The backup was made with another migration ${name} than this Clio's.`);
    return step;
  });
}

async function refuseWhileInUse(client: PoolClient): Promise<void> {
  const { rows } = await client.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'clio'`,
  );
  if (rows.length > 0) throw failure('Clio is running on this database: stop it, then restore.');
}

async function refusePeople(client: PoolClient): Promise<void> {
  const { rows: tables } = await client.query(`SELECT to_regclass('person') AS name`);
  if (tables[0].name === null) return;
  const { rows } = await client.query('SELECT count(*) AS people FROM person');
  if (rows[0].people > 0) {
    throw failure(
      `The database has people in it (${rows[0].people}): restore into an empty one, or add --replace to lose them.`,
    );
  }
}

async function fill(client: PoolClient, file: string): Promise<number> {
  let table = '';
  let waiting: string[] = [];
  let characters = 0;
  let total = 0;
  const insert = async () => {
    const name = quoteName(table);
    if (waiting.length > 0) await client.query(`INSERT INTO ${name} SELECT * FROM unnest($1::${name}[])`, [waiting]);
    total += waiting.length;
    waiting = [];
    characters = 0;
  };
  for await (const line of readArchive(file)) {
    if (typeof line === 'string') {
      characters += line.length;
      if (waiting.push(line) === 1000 || characters > MOST_CHARACTERS) await insert();
      continue;
    }
    switch (line.kind) {
      case 'table':
        table = line.name;
        break;
      case 'table-end':
        await insert();
        await compare(client, table, line);
        break;
      case 'sequence':
        await client.query('SELECT setval($1::regclass, $2, $3)', [quoteName(line.name), line.last, line.called]);
        break;
      case 'clio-backup':
      case 'end':
        break;
      default:
        line satisfies never;
    }
  }
  return total;
}

async function compare(client: PoolClient, table: string, expected: Counted): Promise<void> {
  const rows = rowsOfTable(client, table);
  let next = await rows.next();
  while (!next.done) next = await rows.next();
  if (next.value.rows !== expected.rows || next.value.sha256 !== expected.sha256) {
    throw failure(`Table ${table} does not come back as it was: nothing was restored.`);
  }
}

/** Tables, sequences and functions of our schema; not what belongs to an extension. */
const dropEverything = `
  DO $$
  DECLARE thing record;
  BEGIN
    FOR thing IN SELECT format('TABLE %I', tablename) AS name FROM pg_tables WHERE schemaname = current_schema()
        UNION ALL SELECT format('SEQUENCE %I', sequencename) FROM pg_sequences WHERE schemaname = current_schema()
        UNION ALL SELECT format('FUNCTION %s', oid::regprocedure) FROM pg_proc
          WHERE pronamespace = current_schema()::regnamespace
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
    LOOP
      EXECUTE format('DROP %s CASCADE', replace(thing.name, 'TABLE ', 'TABLE IF EXISTS '));
    END LOOP;
  END $$`;
