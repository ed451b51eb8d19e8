import { pathToFileURL } from 'node:url';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { issueCookie } from '@/server/auth/cookie';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { saveExamAnswer } from '@/server/tables/exam-plan';
import type { PersonId } from '@/study/ids';
import { studyDayOf } from '@/study/time';
import { print, quantile, type Figure } from './figures';
import { addDeckOfCards, addMemories, addStudents, TODAY } from './world';

const MEMORIES = 10_000;
const CARDS = 10_500;
const REVIEWS_A_CARD = 6;
const EXAM_IN_DAYS = 200;
const ROUNDS = 60;
const REACH_MS = 300;

/**
 * How long whole pages take, over HTTP, for somebody with 10,000 memories, 60,000 reviews behind them and an exam ahead, beside
 * four others like them: the production build and the embedded database share the machine with whoever asks.
 */
export async function run(): Promise<Figure[]> {
  const clio = await startThrowAwayClio({
    name: 'bench_progress',
    durable: true,
    port: Number(process.env.BENCH_PORT) || undefined,
  });
  const db = connectDb(clio.env.DATABASE_URL!);
  Object.assign(process.env, { NEXTAUTH_SECRET: clio.env.NEXTAUTH_SECRET, CLIO_URL: clio.url });
  try {
    const student = await prepare(db);
    const { name, value } = await issueCookie({ id: student });
    const figures: Figure[] = [];
    for (const page of ['/progress', '/today']) {
      figures.push(...(await measure(page, () => open(clio.url, page, `${name}=${value}`))));
    }
    return figures.map(print);
  } finally {
    await disconnectDb(db);
    await clio.stop();
  }
}

async function prepare(db: Db): Promise<PersonId> {
  const { pool } = db;
  await addDeckOfCards(db, CARDS);
  await pool.query(
    `UPDATE collection SET body = body || '{"themes": [{"id": "terror", "title": "Terror"}]}' WHERE id = 'bench'`,
  );
  const people = await addStudents(db, 0, 5);
  await addMemories(db, people, MEMORIES);
  const today = studyDayOf(Date.now(), 'Europe/London', 4);
  await pool.query(
    `UPDATE memory SET due_study_day = due_study_day + $1, first_study_day = first_study_day + $1,
       last_study_day = last_study_day + $1`,
    [today - TODAY],
  );
  await addReviews(db, people, today);
  await pool.query('VACUUM ANALYZE');
  const plan = { examDay: today + EXAM_IN_DAYS, minutesPerDay: 40 };
  await saveExamAnswer(db, people[0]!, { kind: 'planned', plan, newCards: 'as-needed' }, Date.now());
  return people[0]!;
}

/** Spread over the last half year and some months before it, in the order in which they were given; one in twelve a wrong pick. */
async function addReviews({ pool }: Db, people: readonly PersonId[], today: number): Promise<void> {
  await pool.query(
    `INSERT INTO review (person_id, id, position, schema_version, card_id, card_revision, device_id, sitting_id, answered_at,
       zone, rollover_hour, presentation, options, given, outcome, guessed, suggested_rating, rating, duration_ms,
       evidence_opened_before, purpose, received_at, effective_at, study_day)
     SELECT person, gen_random_uuid(), nextval('log_position'), 1, 'bench-card-' || n % $2::int, 1, gen_random_uuid(),
       gen_random_uuid(), at, 'Europe/London', 4, 'multiple-choice', '["date/1934"]',
       'date/' || CASE WHEN n % 12 = 0 THEN '1937' ELSE '1934' END, CASE WHEN n % 12 = 0 THEN 'wrong' ELSE 'right' END, false,
       3, CASE WHEN n % 12 = 0 THEN 1 ELSE 3 END, 8000, false, 'schedule', at, at, day
     FROM unnest($1::uuid[]) AS person
     CROSS JOIN LATERAL (SELECT n, $3::int - 300 + (300::bigint * n / ($2::int * $4::int))::int AS day
       FROM generate_series(0, $2::int * $4::int - 1) AS n) AS given
     CROSS JOIN LATERAL (SELECT day::bigint * 86400000 + 43200000 + n AS at) AS moment`,
    [people, MEMORIES, today, REVIEWS_A_CARD],
  );
}

async function open(url: string, page: string, cookie: string): Promise<void> {
  const answer = await fetch(url + page, { headers: { cookie }, redirect: 'manual' });
  const html = await answer.text();
  if (answer.status !== 200 || !html.includes('10,500'))
    throw new Error(`${page} is not what it should be: ${answer.status}`);
}

async function measure(page: string, work: () => Promise<void>): Promise<Figure[]> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  const [first, ...rest] = taken as [number, ...number[]];
  const [p50, p95] = [quantile(rest, 0.5), quantile(rest, 0.95)];
  return [
    {
      name: `${page} for 10,000 memories and an exam in ${EXAM_IN_DAYS} days, p50 / p95`,
      reach: `– / ${REACH_MS} ms`,
      measured: `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`,
      reached: p95 <= REACH_MS,
    },
    { name: `the first ${page} after a start`, reach: '–', measured: `${first.toFixed(0)} ms`, reached: true },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
