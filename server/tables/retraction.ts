/** The columns of a row by the names of an accepted retraction: the mapping out of the table. */
export const RETRACTION_COLUMNS = `
  schema_version AS "schemaVersion", id, review_id AS review, device_id AS device, retracted_at AS "retractedAt",
  person_id AS person, received_at AS "receivedAt"`;

/** The retractions of a JSON list (parameter 3) that are new to the person (parameter 1), inserted: the mapping in. */
export const INSERT_RETRACTIONS = `
  INSERT INTO retraction (person_id, id, position, schema_version, review_id, device_id, retracted_at, received_at)
  SELECT $1, r.id, nextval('log_position'), r."schemaVersion", r.review, r.device, r."retractedAt", r."receivedAt"
  FROM (
    SELECT * FROM ROWS FROM (json_to_recordset($3) AS (id uuid, "schemaVersion" smallint, review uuid, device uuid,
      "retractedAt" bigint, "receivedAt" bigint)) WITH ORDINALITY
    WHERE EXISTS (SELECT FROM person WHERE person.id = $1)
    ORDER BY ordinality) AS r
  ON CONFLICT (person_id, id) DO NOTHING
  RETURNING id`;
