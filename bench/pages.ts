import { pathToFileURL } from 'node:url';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { issueCookie } from '@/server/auth/cookie';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import type { PersonId } from '@/study/ids';
import { studyDayOf } from '@/study/time';
import { print, quantile, type Figure } from './figures';
import { addDeckOfCards, addMemories, addStudents, BENCH_DECK, TODAY } from './world';

const MEMORIES = 10_000;
const ROUNDS = 40;
const REACH_MS = 300;

/** The pages that `progress` and `library` leave out, each with something that it must show. */
const PAGES: [page: string, shows: string][] = [
  ['/review', 'happen that everybody in Leningrad'],
  [`/library/decks/${BENCH_DECK}`, 'What it asks'],
  ['/settings', 'Reviewing'],
  ['/settings/account', 'Recovery codes'],
  ['/admin', 'People'],
  ['/admin/reports', 'Card reports'],
  ['/api/v1/queue', 'bench-card-'],
];

/** How long the remaining pages take, to their last byte over HTTP, for an administrator with 10,000 memories, 2,000 of them due. */
export async function run(): Promise<Figure[]> {
  const port = Number(process.env.BENCH_PORT) || undefined;
  const clio = await startThrowAwayClio({ name: 'bench_pages', durable: true, port });
  const db = connectDb(clio.env.DATABASE_URL!);
  Object.assign(process.env, { NEXTAUTH_SECRET: clio.env.NEXTAUTH_SECRET, CLIO_URL: clio.url });
  try {
    const { name, value } = await issueCookie({ id: await prepare(db) });
    const figures: Figure[] = [];
    for (const [page, shows] of PAGES) {
      figures.push(print(await measure(page, () => open(clio.url + page, shows, `${name}=${value}`))));
    }
    return figures;
  } finally {
    await disconnectDb(db);
    await clio.stop();
  }
}

async function prepare(db: Db): Promise<PersonId> {
  await addDeckOfCards(db, MEMORIES + 100);
  const people = await addStudents(db, 0, 5);
  await addMemories(db, people, MEMORIES);
  const since = studyDayOf(Date.now(), 'Europe/London', 4) - TODAY;
  await db.pool.query(
    `UPDATE memory SET due_study_day = due_study_day + $1, first_study_day = first_study_day + $1,
       last_study_day = last_study_day + $1`,
    [since],
  );
  await db.pool.query(`UPDATE person SET role = 'administrator' WHERE id = $1`, [people[0]]);
  await db.pool.query('VACUUM ANALYZE');
  return people[0]!;
}

async function open(address: string, shows: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes(shows)) {
    throw new Error(`${address} is not what it should be: ${answer.status}`);
  }
}

async function measure(page: string, work: () => Promise<void>): Promise<Figure> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  const [first, ...rest] = taken as [number, ...number[]];
  const [p50, p95] = [quantile(rest, 0.5), quantile(rest, 0.95)];
  return {
    name: `${page} for 10,000 memories, the first / p50 / p95`,
    reach: `– / – / ${REACH_MS} ms`,
    measured: `${first.toFixed(0)} / ${p50.toFixed(0)} / ${p95.toFixed(0)} ms`,
    reached: p95 <= REACH_MS,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
