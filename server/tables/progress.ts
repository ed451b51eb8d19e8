import type { HardSubject } from '@/study/card/card';
import type { CardId, DeckId, PersonId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import type { ActiveDay } from '@/study/progress/activity';
import type { AskedCard, GivenWrong } from '@/study/progress/wrong-picks';
import type { Instant, StudyDay } from '@/study/time';
import type { Connection } from './transaction';

// Read only: progress is computed from what stands in other tables, and nothing of it is kept.

/** As much of a memory as progress is told from: every column left out saves milliseconds over ten thousand rows. */
export type RememberedCard = Pick<
  Memory,
  | 'card'
  | 'stability'
  | 'difficulty'
  | 'dueStudyDay'
  | 'firstStudyDay'
  | 'lastStudyDay'
  | 'passedEver'
  | 'recalledEver'
  | 'lastReviewAt'
>;

export async function readRemembered(db: Connection, person: PersonId): Promise<RememberedCard[]> {
  const { rows } = await db.query<RememberedCard>({
    name: 'remembered',
    text: `SELECT card_id AS card, stability, difficulty, due_study_day AS "dueStudyDay", first_study_day AS "firstStudyDay",
             last_study_day AS "lastStudyDay", passed_ever AS "passedEver", recalled_ever AS "recalledEver",
             last_review_at AS "lastReviewAt"
           FROM memory WHERE person_id = $1`,
    values: [person],
  });
  return rows;
}

/** What was answered on each study day from `from` on, without what was taken back. */
export async function readActiveDays(db: Connection, person: PersonId, from: StudyDay): Promise<ActiveDay[]> {
  const { rows } = await db.query<ActiveDay>({
    name: 'active-days',
    text: `SELECT study_day AS "studyDay", count(*) AS answers, sum(duration_ms)::float8 / 60000 AS minutes
           FROM review WHERE person_id = $1 AND study_day >= $2 AND ${NOT_TAKEN_BACK}
           GROUP BY study_day ORDER BY study_day`,
    values: [person, from],
  });
  return rows;
}

/**
 * What was given wrongly, by card, from a study day on: an option's key, a text, or pairs as JSON. What a person called right after
 * all is left out, so are flashcards, on which nothing is given, and orders.
 */
export async function readGivenWrong(db: Connection, person: PersonId, from: StudyDay): Promise<GivenWrong[]> {
  const { rows } = await db.query<GivenWrong>({
    name: 'given-wrong',
    text: `SELECT card_id AS card, presentation, given, count(*) AS times
           FROM review WHERE person_id = $1 AND study_day >= $2 AND outcome = 'wrong' AND rating = 1
             AND presentation IN ('multiple-choice', 'typed', 'cloze', 'matching')
             AND given IS NOT NULL AND ${NOT_TAKEN_BACK}
           GROUP BY card_id, presentation, given`,
    values: [person, from],
  });
  return rows;
}

/**
 * The wrong options that a person has picked of some cards, the most often picked first. Before `today` only: a question that is open
 * must show the same options after a refresh, whatever was answered since.
 */
export async function readMixedUp(
  db: Connection,
  person: PersonId,
  cards: readonly CardId[],
  today: StudyDay,
): Promise<Map<CardId, string[]>> {
  const { rows } = await db.query<{ card: CardId; picked: string }>({
    name: 'mixed-up',
    text: `SELECT card_id AS card, given AS picked FROM review
           WHERE person_id = $1 AND card_id = ANY ($2) AND study_day < $3 AND outcome = 'wrong'
             AND presentation = 'multiple-choice' AND given IS NOT NULL AND ${NOT_TAKEN_BACK}
           GROUP BY card_id, given ORDER BY count(*) DESC, given`,
    values: [person, cards, today],
  });
  const picked = new Map<CardId, string[]>();
  for (const row of rows) picked.set(row.card, [...(picked.get(row.card) ?? []), row.picked]);
  return picked;
}

/** How many cards of some decks a person has not met, has due from earlier days, and has answered today that were due. */
export type CountedWork = { unseen: number; due: number; answeredDueToday: number };

export async function countWork(
  db: Connection,
  person: PersonId,
  { decks, leftOut, today, since }: { decks: DeckId[]; leftOut: HardSubject[]; today: StudyDay; since: Instant },
): Promise<CountedWork> {
  const { rows } = await db.query<CountedWork>({
    name: 'work',
    text: `SELECT count(*) FILTER (WHERE memory.card_id IS NULL) AS unseen,
             count(*) FILTER (WHERE due_study_day <= $4 AND first_study_day < $4) AS due,
             count(*) FILTER (WHERE due_study_day > $4 AND first_study_day < $4 AND last_review_at >= $5)
               AS "answeredDueToday"
           FROM (SELECT DISTINCT card.id FROM deck_card JOIN card ON card.id = card_id
             WHERE deck_id = ANY ($2) AND NOT deck_card.retired AND NOT card.retired
               AND (owner_id IS NULL OR owner_id = $1) AND NOT card.hard && $3) AS studied
           LEFT JOIN memory ON person_id = $1 AND memory.card_id = studied.id`,
    values: [person, decks, leftOut, today, since],
  });
  return rows[0]!;
}

/** What cards ask, and what they call their answer, options and pairs; retired cards too: people have answered them. */
export async function readAskedCards(
  db: Connection,
  cards: readonly CardId[],
): Promise<(AskedCard & { card: CardId; prompt: string })[]> {
  const { rows } = await db.query<AskedCard & { card: CardId; prompt: string }>({
    name: 'asked-cards',
    text: `SELECT id AS card, body ->> 'prompt' AS prompt, body #>> '{answer,key}' AS right,
             jsonb_build_array(body -> 'answer') || coalesce(body -> 'wrong', '[]') AS options,
             coalesce(body #> '{form,pairs}', '[]') AS pairs
           FROM card WHERE id = ANY ($1) AND body ? 'answer' ORDER BY id`,
    values: [cards],
  });
  return rows;
}

const NOT_TAKEN_BACK = `NOT EXISTS (
  SELECT FROM retraction WHERE retraction.person_id = review.person_id AND retraction.review_id = review.id)`;
