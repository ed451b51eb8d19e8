import { createHash } from 'node:crypto';

import type { Instant } from '@/study/time';

import type { Db } from '../db/connect';

/** One thing that is counted: attempts at `purpose` under `key`, of which `limit` are allowed in one window. */
export type Attempt = { purpose: AttemptPurpose; key: string; limit: number };

export type AttemptPurpose =
  'sign-in-name' | 'recovery-name' | 'address' | 'sign-up-address' | 'password-again' | 'take-in' | 'ask-model';

export const ATTEMPT_WINDOW_MS = 15 * 60_000;

/**
 * Counts before anything is checked, in one statement that locks each row: of many attempts at once exactly `limit` pass.
 * Returns when to come back, or `null` where all may pass. Callers name addresses before names, always: rows are locked in
 * that order, so two statements cannot wait for each other.
 */
export async function countAttempts(db: Db, attempts: readonly Attempt[], now: Instant): Promise<Instant | null> {
  const { rows } = await db.pool.query<{ purpose: string; count: number; startedAt: Date }>(
    `insert into sign_in_attempt as old (purpose, key, window_started_at, count)
     select purpose, key, $3, 1 from unnest($1::text[], $2::text[]) as tried (purpose, key)
     on conflict (purpose, key) do update set
       count = case when old.window_started_at <= $4 then 1 else old.count + 1 end,
       window_started_at = case when old.window_started_at <= $4 then $3 else old.window_started_at end
     returning purpose, count, window_started_at as "startedAt"`,
    [...columns(attempts), new Date(now), new Date(now - ATTEMPT_WINDOW_MS)],
  );
  const spent = rows.filter((row) => row.count > attempts.find(({ purpose }) => purpose === row.purpose)!.limit);
  return spent.length > 0 ? Math.max(...spent.map((row) => row.startedAt.getTime() + ATTEMPT_WINDOW_MS)) : null;
}

/** Whoever was right did not try their luck: a class that signs in from one address must not use it up. */
export async function uncountAttempts(db: Db, attempts: readonly Attempt[]): Promise<void> {
  const [purposes, keys] = columns(attempts);
  // One row a statement: an update of several would lock them in an order of its own.
  const text = 'update sign_in_attempt set count = greatest(count - 1, 0) where purpose = $1 and key = $2';
  for (const [i, purpose] of purposes.entries()) await db.pool.query(text, [purpose, keys[i]]);
}

/** Windows that are over say nothing any more, and an address is kept no longer than it must. */
export async function forgetOldAttempts(db: Db, now: Instant): Promise<void> {
  await db.prisma.signInAttempt.deleteMany({ where: { windowStartedAt: { lte: new Date(now - ATTEMPT_WINDOW_MS) } } });
}

// A digest, so that neither names that were mistyped (passwords among them) nor addresses stand in the database.
function columns(attempts: readonly Attempt[]): [string[], string[]] {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  return [attempts.map(({ purpose }) => purpose), attempts.map(({ key }) => digest(key))];
}
