import type { CardId, PersonId } from '@/study/ids';
import type { AcceptedReview } from '@/study/review/review';
import type { Connection } from './transaction';

/** The columns of a row by the names of an accepted review: the mapping out of the table. */
export const REVIEW_COLUMNS = `
  schema_version AS "schemaVersion", id, card_id AS card, card_revision AS "cardRevision", device_id AS device,
  sitting_id AS sitting, answered_at AS "answeredAt", zone, rollover_hour AS "rolloverHour", presentation, options, given,
  outcome, guessed, suggested_rating AS "suggestedRating", rating, duration_ms AS "durationMs",
  evidence_opened_before AS "evidenceOpenedBefore", purpose, person_id AS person, received_at AS "receivedAt",
  effective_at AS "effectiveAt", study_day AS "studyDay"`;

/**
 * The reviews of a JSON list (parameter 2) that are new to the person (parameter 1), inserted
 * in its order: the mapping into the table.
 * Only of cards that exist and are not another's, and only while the person does.
 */
export const INSERT_REVIEWS = `
  INSERT INTO review (person_id, id, position, schema_version, card_id, card_revision, device_id, sitting_id, answered_at,
    zone, rollover_hour, presentation, options, given, outcome, guessed, suggested_rating, rating, duration_ms,
    evidence_opened_before, purpose, received_at, effective_at, study_day)
  SELECT $1, r.id, nextval('log_position'), r."schemaVersion", r.card, r."cardRevision", r.device, r.sitting, r."answeredAt",
    r.zone, r."rolloverHour", r.presentation, r.options, r.given, r.outcome, r.guessed, r."suggestedRating", r.rating,
    r."durationMs", r."evidenceOpenedBefore", r.purpose, r."receivedAt", r."effectiveAt", r."studyDay"
  FROM (
    SELECT * FROM ROWS FROM (json_to_recordset($2) AS (id uuid, "schemaVersion" smallint, card text, "cardRevision" int,
      device uuid, sitting uuid, "answeredAt" bigint, zone text, "rolloverHour" smallint, presentation text,
      options jsonb, given text, outcome text, guessed boolean, "suggestedRating" smallint, rating smallint,
      "durationMs" bigint, "evidenceOpenedBefore" boolean, purpose text, "receivedAt" bigint, "effectiveAt" bigint,
      "studyDay" int)) WITH ORDINALITY AS given
    WHERE EXISTS (SELECT FROM card WHERE card.id = given.card AND (owner_id IS NULL OR owner_id = $1)) AND EXISTS (SELECT FROM person WHERE person.id = $1)
    ORDER BY ordinality) AS r
  ON CONFLICT (person_id, id) DO NOTHING
  RETURNING id`;

/** All that counts of a person's answers to some cards (null: to all), in the order of history: no retracted ones. */
export async function readHistory(
  client: Connection,
  person: PersonId,
  cards: readonly CardId[] | null,
): Promise<AcceptedReview[]> {
  const { rows } = await client.query<AcceptedReview>(
    cards === null
      ? { name: 'read-history', text: historyWhere('true'), values: [person] }
      : { name: 'read-history-of', text: historyWhere('card_id = ANY ($2)'), values: [person, cards] },
  );
  return rows;
}

/** Two statements, because one plan cannot serve both. */
function historyWhere(condition: string): string {
  return `SELECT ${REVIEW_COLUMNS} FROM review
    WHERE person_id = $1 AND ${condition}
      AND NOT EXISTS (SELECT FROM retraction WHERE retraction.person_id = $1 AND review_id = review.id)
    ORDER BY effective_at, id`;
}

/** The people who have ever answered a card, for operator's commands. */
export async function readStudents(client: Connection): Promise<PersonId[]> {
  const { rows } = await client.query<{ person_id: PersonId }>(
    'SELECT DISTINCT person_id FROM review ORDER BY person_id',
  );
  return rows.map((row) => row.person_id);
}
