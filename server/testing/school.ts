import type { CardId, PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';

/** Puts people into the database as the log needs them to be: there. Their password opens nothing. */
export async function addPeople({ pool }: Pick<Db, 'pool'>, people: readonly PersonId[]): Promise<void> {
  await pool.query(
    `INSERT INTO person (id, sign_in_name, sign_in_key, name, password_hash, zone, created_at)
     SELECT id, id, id, 'A pupil', '', 'Europe/London', now() FROM unnest($1::uuid[]) AS given (id)`,
    [people],
  );
}

/** Puts cards into the database as the log needs them to be: there. They ask nothing. */
export async function addCards({ pool }: Pick<Db, 'pool'>, cards: readonly CardId[]): Promise<void> {
  await pool.query(`INSERT INTO collection (id, digest, body) VALUES ('testing', '', '{}') ON CONFLICT DO NOTHING`);
  await pool.query(
    `INSERT INTO card (id, collection_id, revision, kind, standing, hard, digest, body)
     SELECT id, 'testing', 1, 'date', 'established', '{}', '', '{}' FROM unnest($1::text[]) AS given (id)`,
    [cards],
  );
}
