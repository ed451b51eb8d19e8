import { createHash } from 'node:crypto';
import type { CardId, PersonId } from '@/study/ids';
import type { Memory, ReplaySettings } from '@/study/memory/memory';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import type { Person } from '@/study/person/person';
import type { Connection, Transaction } from './transaction';

/** A memory as it is kept: with a name for the settings it was computed with. */
export type KeptMemory = Memory & { settings: string };

/** The columns of a row by the names of a memory: the mapping out of the table. */
export const MEMORY_COLUMNS = `
  card_id AS card, settings, stability, difficulty, due_study_day AS "dueStudyDay", first_study_day AS "firstStudyDay",
  last_study_day AS "lastStudyDay", passed_on_last_study_day AS "passedOnLastStudyDay",
  interval_cap_days AS "intervalCapDays", review_count AS "reviewCount", lapse_count AS "lapseCount",
  passed_ever AS "passedEver", recalled_ever AS "recalledEver", last_review_at AS "lastReviewAt",
  last_review_id AS "lastReviewId"`;

/** Puts these memories in the place of what stood there: the mapping into the table. */
export function writeMemories(
  transaction: Transaction,
  person: PersonId,
  memories: readonly Memory[],
  settings: ReplaySettings,
): void {
  if (memories.length === 0) return;
  transaction.send({
    name: 'write-memories',
    text: `
      INSERT INTO memory (person_id, settings, card_id, stability, difficulty, due_study_day, first_study_day,
        last_study_day, passed_on_last_study_day, interval_cap_days, review_count, lapse_count, passed_ever, recalled_ever,
        last_review_at, last_review_id)
      SELECT $1, $2, given.* FROM unnest($3::text[], $4::float8[], $5::float8[], $6::int[], $7::int[], $8::int[],
        $9::boolean[], $10::int[], $11::int[], $12::int[], $13::boolean[], $14::boolean[], $15::bigint[], $16::uuid[]) AS given
      ON CONFLICT (person_id, card_id) DO UPDATE SET settings = excluded.settings, stability = excluded.stability,
        difficulty = excluded.difficulty, due_study_day = excluded.due_study_day,
        first_study_day = excluded.first_study_day, last_study_day = excluded.last_study_day,
        passed_on_last_study_day = excluded.passed_on_last_study_day, interval_cap_days = excluded.interval_cap_days,
        review_count = excluded.review_count, lapse_count = excluded.lapse_count, passed_ever = excluded.passed_ever,
        recalled_ever = excluded.recalled_ever, last_review_at = excluded.last_review_at,
        last_review_id = excluded.last_review_id`,
    values: [person, settingsName(settings), ...columnsOf(memories)],
  });
}

/** Of cards whose every review was retracted nothing is remembered. */
export function forgetMemories(transaction: Transaction, person: PersonId, cards: readonly CardId[]): void {
  if (cards.length === 0) return;
  const text = 'DELETE FROM memory WHERE person_id = $1 AND card_id = ANY ($2)';
  transaction.send({ text, values: [person, cards] });
}

/** Everything a person remembers. */
export async function readMemories(client: Connection, person: PersonId): Promise<KeptMemory[]> {
  const { rows } = await client.query<KeptMemory>({
    name: 'read-memories',
    text: `SELECT ${MEMORY_COLUMNS} FROM memory WHERE person_id = $1 ORDER BY card_id`,
    values: [person],
  });
  return rows;
}

/** What a person remembers of some cards; of those never met there is nothing. */
export async function readMemoriesOf(
  client: Connection,
  person: PersonId,
  cards: readonly CardId[],
): Promise<Map<CardId, Memory>> {
  const { rows } = await client.query<KeptMemory>({
    name: 'read-memories-of',
    text: `SELECT ${MEMORY_COLUMNS} FROM memory WHERE person_id = $1 AND card_id = ANY ($2)`,
    values: [person, cards],
  });
  return new Map(rows.map(({ settings: _, ...memory }) => [memory.card, memory]));
}

/** How a person's memories are computed: with the published parameters, and the retention they have chosen. */
export function replaySettingsOf({ settings }: Pick<Person, 'settings'>): ReplaySettings {
  return { ...DEFAULT_REPLAY_SETTINGS, retention: settings.retention };
}

/** Settings in a word, so that a memory computed with others is known by its row. */
export function settingsName({ schedulerVersion, parameters, retention }: ReplaySettings): string {
  let digest = parameterDigests.get(parameters);
  if (!digest) {
    digest = createHash('sha256').update(parameters.join(' ')).digest('hex').slice(0, 8);
    parameterDigests.set(parameters, digest);
  }
  return `${schedulerVersion} ${digest} ${retention}`;
}

const parameterDigests = new WeakMap<readonly number[], string>();

/** The memories column by column, in the order of the statement above. */
function columnsOf(memories: readonly Memory[]): unknown[][] {
  const column = <Name extends keyof Memory>(name: Name) => memories.map((memory) => memory[name]);
  return [
    column('card'),
    column('stability'),
    column('difficulty'),
    column('dueStudyDay'),
    column('firstStudyDay'),
    column('lastStudyDay'),
    column('passedOnLastStudyDay'),
    column('intervalCapDays'),
    column('reviewCount'),
    column('lapseCount'),
    column('passedEver'),
    column('recalledEver'),
    column('lastReviewAt'),
    column('lastReviewId'),
  ];
}
