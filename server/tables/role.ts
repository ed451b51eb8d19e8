import type { PersonId } from '@/study/ids';
import type { Role } from '@/study/person/person';

import type { Db } from '../db/connect';
import { inTransaction } from './transaction';

// Who is an administrator is decided by one writer at a time: without the lock two people could follow the first-start link
// at once, or two administrators step down together, each counting on the other.
const ROLES = 2026_11_22;

/** Gives the role of administrator while nobody has it; returns the new sign-in version, or `null` where somebody had. */
export async function saveFirstAdministrator(db: Db, id: PersonId): Promise<number | null> {
  return changeRole(db, id, 'administrator', 'not exists (select from person where role = $3)');
}

/** Returns the new sign-in version; `null` where nobody has this id, or where it would leave no administrator. */
export async function saveRole(db: Db, id: PersonId, role: Role): Promise<number | null> {
  const other = 'exists (select from person where role = $3 and id <> $1 and erase_after is null)';
  return changeRole(db, id, role, `($2 = $3 or role <> $3 or ${other})`);
}

/** Marks the wish to be erased, unless it would leave no administrator; returns the new sign-in version or `null`. */
export async function saveWishToBeErased(db: Db, id: PersonId, eraseAfter: Date): Promise<number | null> {
  return underLock(
    db,
    `update person set erase_after = $2, sign_in_version = sign_in_version + 1
     where id = $1 and (role <> 'administrator' or exists (
       select from person where role = 'administrator' and id <> $1 and erase_after is null))
     returning sign_in_version as version`,
    [id, eraseAfter],
  );
}

export async function administratorExists(db: Db): Promise<boolean> {
  const { rows } = await db.pool.query(`select from person where role = 'administrator' limit 1`);
  return rows.length > 0;
}

function changeRole(db: Db, id: PersonId, role: Role, condition: string): Promise<number | null> {
  return underLock(
    db,
    `update person set role = $2, sign_in_version = sign_in_version + 1
     where id = $1 and ${condition} returning sign_in_version as version`,
    [id, role, 'administrator'],
  );
}

function underLock(db: Db, statement: string, values: unknown[]): Promise<number | null> {
  return inTransaction(db, async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [ROLES]);
    const { rows } = await transaction.query<{ version: number }>(statement, values);
    return rows[0]?.version ?? null;
  });
}
