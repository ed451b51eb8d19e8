import { pathToFileURL } from 'node:url';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { issueCookie } from '@/server/auth/cookie';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import type { PersonId } from '@/study/ids';
import { print, quantile, type Figure } from './figures';
import { addDeckOfCards, addMemories, addStudents } from './world';

const MEMORIES = 10_000;
const ROUNDS = 40;
const REACH_MS = 300;

const COLLECTION = '/library/collections/stalinism';
/** Each with something that it must show. */
const PAGES: [page: string, shows: string][] = [
  ['/library', 'Your decks'],
  [COLLECTION, 'The debates'],
  [`${COLLECTION}/differences`, 'When the Seventeenth Congress met'],
  [`${COLLECTION}/differences?theme=terror`, 'The thin green line'],
  ['/library/search?q=zinovev', 'Grigory Zinoviev'],
  ['/api/v1/search?q=kirrov', 'sergei-kirov'],
  [`${COLLECTION}/people`, 'Leningrad party secretary'],
  [`${COLLECTION}/glossary`, 'Glossary'],
  [`${COLLECTION}/timeline`, 'Timeline'],
  ['/library/people/joseph-stalin', 'Points about them'],
  [`${COLLECTION}/debates`, 'The questions'],
  [`${COLLECTION}/corrections`, 'Checked against'],
  ['/library/documents/woods-2003', 'Our summary'],
  ['/library/debates/kirov-murder', 'The answers'],
  ['/library/decks/first-deck', 'What it asks'],
];

/**
 * How long the pages of the library take, over HTTP, for somebody with 10,000 memories of other cards, who also knows every card
 * of the shipped collection, beside four like them.
 */
export async function run(): Promise<Figure[]> {
  const port = Number(process.env.BENCH_PORT) || undefined;
  const clio = await startThrowAwayClio({ name: 'bench_library', durable: true, port });
  const db = connectDb(clio.env.DATABASE_URL!);
  Object.assign(process.env, { NEXTAUTH_SECRET: clio.env.NEXTAUTH_SECRET, CLIO_URL: clio.url });
  try {
    const { name, value } = await issueCookie({ id: await prepare(db) });
    const figures: Figure[] = [];
    for (const [page, shows] of PAGES) {
      figures.push(await measure(page, () => open(clio.url + page, shows, `${name}=${value}`)));
    }
    return figures.map(print);
  } finally {
    await disconnectDb(db);
    await clio.stop();
  }
}

async function prepare(db: Db): Promise<PersonId> {
  await addDeckOfCards(db, MEMORIES);
  const people = await addStudents(db, 0, 5);
  await addMemories(db, people, MEMORIES);
  await db.pool.query(
    `INSERT INTO memory SELECT (json_populate_record(memory, json_build_object('card_id', card.id))).*
     FROM memory CROSS JOIN card WHERE memory.card_id = 'bench-card-0' AND card.collection_id <> 'bench'`,
  );
  await db.pool.query('VACUUM ANALYZE');
  return people[0]!;
}

async function open(address: string, shows: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  const html = await answer.text();
  if (answer.status !== 200 || !html.includes(shows)) throw new Error(`${address} is not what it should be.`);
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
