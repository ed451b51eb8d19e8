import type { Card } from '@/study/card/card';
import type { CardId, ClaimId, CollectionId, DeckId, DocumentId, PassageId, PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';

/** The study day on which everything is measured. */
export const TODAY = 20_780;

/** Ids that a person reading a bench's database can tell apart; UUIDs of version 7. */
export function personId(number: number): PersonId {
  return `019b0000-0001-7000-8000-${number.toString(16).padStart(12, '0')}` as PersonId;
}

export function cardId(number: number): CardId {
  return `bench-card-${number}` as CardId;
}

export const BENCH_DECK = 'bench-deck' as DeckId;

/** Cards of the size that the first collection's have, two to a claim, all in one deck. */
export async function addDeckOfCards({ pool }: Db, count: number): Promise<void> {
  await pool.query(`INSERT INTO collection (id, digest, body) VALUES ('bench', '', '{"title": "Bench"}')`);
  await pool.query(
    `INSERT INTO deck (id, collection_id, rank, digest, body) VALUES ($1, 'bench', 0, '', '{"title": "Bench"}')`,
    [BENCH_DECK],
  );
  for (let from = 0; from < count; from += 2_000) {
    const cards = Array.from({ length: Math.min(2_000, count - from) }, (_, index) => aCard(from + index));
    await pool.query(
      `WITH given AS (SELECT * FROM json_to_recordset($1) AS given (rank int, card jsonb)),
        cards AS (
          INSERT INTO card (id, collection_id, claim_ids, revision, kind, standing, hard, digest, body)
          SELECT card ->> 'id', 'bench', ARRAY(SELECT jsonb_array_elements_text(card -> 'claims')), 1, 'date', 'established',
            '{}', '', card FROM given RETURNING id)
       INSERT INTO deck_card (deck_id, card_id, rank) SELECT $2, card ->> 'id', rank FROM given`,
      [JSON.stringify(cards.map((card, index) => ({ rank: from + index, card }))), BENCH_DECK],
    );
  }
}

/** People who study the deck. */
export async function addStudents({ pool }: Db, from: number, count: number): Promise<PersonId[]> {
  const people = Array.from({ length: count }, (_, index) => personId(from + index));
  await pool.query(
    `INSERT INTO person (id, sign_in_name, sign_in_key, name, password_hash, zone, created_at)
     SELECT id, id, id, 'Bench', '', 'Europe/London', now() FROM unnest($1::uuid[]) AS given (id)`,
    [people],
  );
  await pool.query(`INSERT INTO person_deck SELECT id, $2, now() FROM unnest($1::uuid[]) AS given (id)`, [
    people,
    BENCH_DECK,
  ]);
  return people;
}

/** A memory of each of the first `count` cards, one in five due, as people's are after some months. */
export async function addMemories({ pool }: Db, people: readonly PersonId[], count: number): Promise<void> {
  await pool.query(
    `INSERT INTO memory (person_id, card_id, settings, stability, difficulty, due_study_day, first_study_day,
       last_study_day, passed_on_last_study_day, interval_cap_days, review_count, lapse_count, passed_ever, recalled_ever,
       last_review_at, last_review_id)
     SELECT id, 'bench-card-' || n, 'bench', stability, 1 + 9 * random(), last + greatest(1, stability::int), last - 90, last, true, NULL,
       6, 1, true, true, last::bigint * 86400000, gen_random_uuid()
     FROM unnest($1::uuid[]) AS people (id)
     CROSS JOIN LATERAL (SELECT n, 3 + 60 * random() AS stability FROM generate_series(0, $2 - 1) AS n ORDER BY random()) AS met
     CROSS JOIN LATERAL (SELECT $3 - CASE WHEN n % 5 = 0 THEN stability::int + (n / 5) % 10
       ELSE (random() * (stability::int - 1))::int END AS last) AS times`,
    [people, count, TODAY],
  );
}

function aCard(number: number): Card {
  const sentence =
    'Of what was said there the delegates remembered mostly the applause, and of the applause its length. ';
  const option = (key: string) => ({ key: `date/${key}`, text: `1 December ${key}`, order: Number(key) });
  return {
    id: cardId(number),
    revision: 1,
    collection: 'bench' as CollectionId,
    collectionTitle: 'Stalinism: five arguments',
    claims: [`bench-claim-${number >> 1}` as ClaimId],
    kind: 'date',
    standing: 'established',
    hard: [],
    themes: ['terror'],
    prompt: `On which day did the ${number}th thing happen that everybody in Leningrad talked about?`,
    form: { kind: 'question' },
    answer: option('1934'),
    accepted: ['1 Dec 1934'],
    otherNames: [],
    wrong: ['1928', '1929', '1936', '1937', '1938', '1939'].map((year) => ({
      ...option(year),
      trueOf: 'the day on which another thing happened that is often taken for it',
      because: null,
    })),
    feedback: { point: sentence, note: sentence, because: null, whoSaysSo: null, values: [], settledBy: null },
    evidence: [
      {
        document: 'conrad-2003' as DocumentId,
        citation: "Jack Conrad, Stalin's system of terror (Weekly Worker, 2003)",
        author: 'Jack Conrad',
        passage: 'conrad-kirov' as PassageId,
        heading: 'Kirov',
        text: sentence.repeat(5),
        held: null,
        paragraph: 43,
        start: 21_976,
        end: 22_054,
      },
    ],
  };
}
