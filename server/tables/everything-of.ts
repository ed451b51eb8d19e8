import type { PersonId } from '@/study/ids';

import type { Db } from '../db/connect';

// Given in the words of the domain elsewhere in the export, or secrets, whose fingerprint is worth nothing to anybody but a thief.
const TOLD_ELSEWHERE = ['person', 'review', 'retraction', 'memory'];
const SECRET_COLUMNS = ['digest', 'password_hash'];
/** A file that is still to be read: the person has it, and its text is theirs as soon as it is read. */
const LEFT_OUT_COLUMNS = ['bytes'];

/**
 * The rows of one person in every other table that has such rows, by the table's name. Found by looking, not from a list: a
 * table made next year is in the export without anybody having thought of it.
 */
export async function readEverythingElseOf(db: Db, person: PersonId): Promise<Record<string, object[]>> {
  const { rows: tables } = await db.pool.query<{ name: string; owner: string }>(
    `select table_name as name, min(column_name) as owner from information_schema.columns
     where table_schema = current_schema() and column_name in ('person_id', 'owner_id') and table_name <> all ($1) group by 1 order by 1`,
    [TOLD_ELSEWHERE],
  );
  const found: Record<string, object[]> = {};
  for (const { name, owner } of tables) {
    // The name comes from the database's own catalogue, and is quoted for the day when one needs it.
    const { rows } = await db.pool.query<{ row: object }>(
      `select to_jsonb(t) - '${owner}' - $2::text[] as row from "${name.replaceAll('"', '""')}" t where ${owner} = $1`,
      [person, [...SECRET_COLUMNS, ...LEFT_OUT_COLUMNS]],
    );
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}
