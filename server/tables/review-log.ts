import type { CardId, PersonId, ReviewId } from '@/study/ids';
import type { AcceptedBatch, LogCursor, LogPage } from '@/study/review/review-log';
import type { AcceptedRetraction, AcceptedReview } from '@/study/review/review';
import { MEMORY_COLUMNS, type KeptMemory } from './memory';
import type { Db } from '@/server/db/connect';
import { withPersonLock } from './person-lock';
import { INSERT_RETRACTIONS, RETRACTION_COLUMNS } from './retraction';
import { INSERT_REVIEWS, REVIEW_COLUMNS } from './review';
import type { Transaction } from './transaction';

/** What one statement inserts, and what stood there before it. */
export type LogEntry = {
  inserted: ReviewId[];
  /** Of the batch, what was recorded earlier, as it was first received. */
  earlierReviews: AcceptedReview[];
  earlierRetractions: AcceptedRetraction[];
  /** Of the batch's reviews, those which a retraction had named before they came. */
  retractedBefore: ReviewId[];
  /** Cards of the reviews recorded earlier that the batch's retractions name. */
  retractedCards: CardId[];
  /** Memories of the batch's cards, and which of them are cards at all. */
  memories: KeptMemory[];
  knownCards: CardId[];
};

const list = (rows: string) => `coalesce((SELECT json_agg(found) FROM (${rows}) AS found), '[]')`;
const flatList = (rows: string) => `coalesce((SELECT json_agg(found) FROM (${rows}) AS list (found)), '[]')`;

// One statement, so one round trip. Its parts see the tables as they were before it.
const RECORD = `
  WITH inserted AS (${INSERT_REVIEWS}), retracted AS (${INSERT_RETRACTIONS})
  SELECT ${flatList('SELECT id FROM inserted')} AS "inserted",
    ${list(`SELECT ${REVIEW_COLUMNS} FROM review WHERE person_id = $1 AND id = ANY ($5)`)} AS "earlierReviews",
    ${list(`SELECT ${RETRACTION_COLUMNS} FROM retraction WHERE person_id = $1 AND id = ANY ($6)`)} AS "earlierRetractions",
    ${flatList('SELECT review_id FROM retraction WHERE person_id = $1 AND review_id = ANY ($5)')} AS "retractedBefore",
    ${flatList('SELECT DISTINCT card_id FROM review WHERE person_id = $1 AND id = ANY ($7)')} AS "retractedCards",
    ${list(`SELECT ${MEMORY_COLUMNS} FROM memory WHERE person_id = $1 AND card_id = ANY ($4)`)} AS "memories",
    ${flatList('SELECT id FROM card WHERE id = ANY ($4) AND (owner_id IS NULL OR owner_id = $1)')} AS "knownCards"`;

/** Inserts a batch of one person, whose lock the caller holds. Each id stands in it once. */
export async function insertBatch(client: Transaction, person: PersonId, batch: AcceptedBatch): Promise<LogEntry> {
  const { reviews, retractions } = batch;
  const { rows } = await client.query<LogEntry>({
    name: 'record-batch',
    text: RECORD,
    values: [
      person,
      JSON.stringify(reviews),
      JSON.stringify(retractions),
      [...new Set(reviews.map(({ card }) => card))],
      reviews.map(({ id }) => id),
      retractions.map(({ id }) => id),
      retractions.map(({ review }) => review),
    ],
  });
  return rows[0]!;
}

/**
 * What was recorded for a person after a cursor. Numbers are drawn in one order and committed in another, so the reader first
 * waits until nobody is recording for this person: then every lower number is there to be read.
 */
export async function pullLog(
  db: Pick<Db, 'pool'>,
  person: PersonId,
  cursor: LogCursor | null,
  limit: number,
): Promise<LogPage> {
  const after = cursor === null ? 0 : Number(cursor);
  const values = [person, after, limit + 1];
  const found = await withPersonLock(db, person, 'everything', async (client) => ({
    reviews: (await client.query<Numbered<AcceptedReview>>({ name: 'pull-reviews', text: PULL_REVIEWS, values })).rows,
    retractions: (
      await client.query<Numbered<AcceptedRetraction>>({ name: 'pull-retractions', text: PULL_RETRACTIONS, values })
    ).rows,
  }));
  const positions = [...found.reviews, ...found.retractions].map(({ position }) => position).sort((a, b) => a - b);
  const last = positions.slice(0, limit).at(-1) ?? after;
  return {
    reviews: upTo(last, found.reviews),
    retractions: upTo(last, found.retractions),
    cursor: String(last),
    complete: positions.length <= limit,
  };
}

type Numbered<Row> = Row & { position: number };

const pull = (columns: string, table: string) =>
  `SELECT position, ${columns} FROM ${table} WHERE person_id = $1 AND position > $2 ORDER BY position LIMIT $3`;
const PULL_REVIEWS = pull(REVIEW_COLUMNS, 'review');
const PULL_RETRACTIONS = pull(RETRACTION_COLUMNS, 'retraction');

function upTo<Row>(last: number, rows: Numbered<Row>[]): Row[] {
  return rows.filter((row) => row.position <= last).map(({ position: _, ...row }) => row as Row);
}
