import type { HardSubject } from '@/study/card/card';
import type { CardId, PersonId } from '@/study/ids';
import type { DueMemory } from '@/study/planning/queue';
import type { Instant, StudyDay } from '@/study/time';
import type { DeckState } from './deck-shelf';
import type { Connection } from './transaction';

/** Where a person stands, in one row. */
export type StudyState = {
  /** Their decks, first added first. */
  decks: DeckState[];
  leftOut: HardSubject[];
  /** How many reviews they have taken back so far. */
  retractions: number;
  /** Cards answered since the study day began, and which of them were new on it. */
  answeredToday: CardId[];
  introducedToday: number;
  /** How long half of the last answers took at most; null before the first. */
  medianAnswerMs: number | null;
};

/** One round trip. */
export async function readStudyState(
  db: Connection,
  person: PersonId,
  { today, since }: { today: StudyDay; since: Instant },
): Promise<StudyState> {
  const { rows } = await db.query<StudyState>({
    name: 'study-state',
    text: `
      SELECT
        (SELECT coalesce(json_agg(json_build_object('id', deck.id, 'digest', collection.digest) ORDER BY added_at, deck.id), '[]')
          FROM person_deck JOIN deck ON deck.id = deck_id JOIN collection ON collection.id = collection_id
          WHERE person_id = $1 AND (deck.owner_id IS NULL OR deck.owner_id = $1)) AS decks,
        ARRAY(SELECT subject FROM left_out_subject WHERE person_id = $1) AS "leftOut",
        (SELECT count(*) FROM retraction WHERE person_id = $1) AS "retractions",
        ARRAY(SELECT card_id FROM memory WHERE person_id = $1 AND last_review_at >= $3) AS "answeredToday",
        (SELECT count(*) FROM memory WHERE person_id = $1 AND last_review_at >= $3 AND first_study_day = $2)
          AS "introducedToday",
        (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY duration_ms)
          FROM (SELECT duration_ms FROM review WHERE person_id = $1 ORDER BY position DESC LIMIT 100) AS latest)
          AS "medianAnswerMs"`,
    values: [person, today, since],
  });
  return rows[0]!;
}

/** Those of some cards that a person has met. */
export async function readMet(db: Connection, person: PersonId, cards: readonly CardId[]): Promise<Set<CardId>> {
  const { rows } = await db.query<{ card_id: CardId }>({
    name: 'met',
    text: 'SELECT card_id FROM memory WHERE person_id = $1 AND card_id = ANY ($2)',
    values: [person, cards],
  });
  return new Set(rows.map(({ card_id }) => card_id));
}

export type DueCard = DueMemory & { card: CardId };

/**
 * What is due, the most forgotten first, at most `limit`: by days since the last answer over stability, which orders as the
 * probability of recall does, whatever the parameters; guessed cards, which have no stability, before all. It reads
 * the index alone.
 */
export async function readDue(
  db: Connection,
  person: PersonId,
  { today, limit }: { today: StudyDay; limit: number },
): Promise<DueCard[]> {
  const { rows } = await db.query<DueCard>({
    name: 'due',
    text: `
      SELECT card_id AS card, due_study_day AS "dueStudyDay", last_study_day AS "lastStudyDay", stability FROM memory
      WHERE person_id = $1 AND due_study_day <= $2 ORDER BY ($2 - last_study_day) / stability DESC NULLS FIRST LIMIT $3`,
    values: [person, today, limit],
  });
  return rows;
}

/** The next day on which anything is due that is not due today; null where there is none. */
export async function readNextDue(db: Connection, person: PersonId, today: StudyDay): Promise<StudyDay | null> {
  const { rows } = await db.query<{ next: StudyDay | null }>({
    name: 'next-due',
    text: 'SELECT min(due_study_day) AS next FROM memory WHERE person_id = $1 AND due_study_day > $2',
    values: [person, today],
  });
  return rows[0]?.next ?? null;
}
