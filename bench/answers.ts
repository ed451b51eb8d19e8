import { pathToFileURL } from 'node:url';
import { v7 } from 'uuid';
import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import type { PersonId } from '@/study/ids';
import { DEFAULT_SETTINGS } from '@/study/person/person';
import { aReview } from '@/study/testing/reviews';
import type { Review } from '@/study/review/review';
import { verifyMemories } from '@/server/commands/rebuild-memories';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { print, quantile, type Figure } from './figures';
import { signedInClient, type Client } from './client';
import { addDeckOfCards, addStudents, cardId } from './world';

const CARDS = 2_000;
const CLIENTS = 50;

/**
 * Answers over HTTP, signed in, against the production build, with the database that waits for the disk. The clients run on the
 * same cores as the server and its database: on a machine of its own it would do better.
 */
export async function run(): Promise<Figure[]> {
  const clio = await startThrowAwayClio({
    name: 'bench',
    durable: true,
    port: Number(process.env.BENCH_PORT) || undefined,
  });
  const db = connectDb(clio.env.DATABASE_URL!);
  Object.assign(process.env, { NEXTAUTH_SECRET: clio.env.NEXTAUTH_SECRET, CLIO_URL: clio.url });
  try {
    await addDeckOfCards(db, CARDS);
    const people = await addStudents(db, 0, 200);
    const clients = await Promise.all(people.map((person) => signedInClient(clio.url, person)));
    await all(clients.slice(150, 200), 20, (client, n) => client.send([answer(n)])); // plans, caches, compiled code
    return [
      await oneClient(clients[0]!),
      await manyClients(db, clients.slice(1, 1 + CLIENTS)),
      await oneCard(db, clients[60]!),
      await batches(db, clients.slice(100, 108)),
    ].map(print);
  } finally {
    await disconnectDb(db);
    await clio.stop();
  }
}

async function oneClient(client: Client): Promise<Figure> {
  const taken = await all([client], 1_500, (one, n) => one.send([answer(n)]));
  const [p50, p99] = [quantile(taken, 0.5), quantile(taken, 0.99)];
  return {
    name: 'record one answer over HTTP, one client, p50 / p99',
    reach: '3 / 20 ms',
    measured: `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`,
    reached: p50 <= 3 && p99 <= 20,
  };
}

async function manyClients(db: Db, clients: Client[]): Promise<Figure> {
  const each = 200;
  const began = performance.now();
  const taken = await all(clients, each, (client, n) => client.send([answer(n)]));
  const perSecond = (1000 * taken.length) / (performance.now() - began);
  const lost = taken.length - (await countReviews(db, clients));
  const p99 = quantile(taken, 0.99);
  return {
    name: `answers from ${clients.length} clients, distinct people, per second, p99, lost`,
    reach: '600/s, 150 ms, 0',
    measured: `${perSecond.toFixed(0)}/s, ${p99.toFixed(0)} ms, ${lost}`,
    reached: perSecond >= 600 && p99 <= 150 && lost === 0,
  };
}

async function oneCard(db: Db, client: Client): Promise<Figure> {
  const taken = await all(
    Array.from({ length: CLIENTS }, () => client),
    20,
    () => client.send([answer(0)]),
  );
  const lost = taken.length - (await countReviews(db, [client]));
  const faults = await verifyMemories(db, { id: client.person, settings: DEFAULT_SETTINGS });
  return {
    name: `${CLIENTS} clients on one card of one person: lost, memory = replay`,
    reach: '0, yes',
    measured: `${lost}, ${faults.length === 0 ? 'yes' : 'NO'}`,
    reached: lost === 0 && faults.length === 0,
  };
}

async function batches(db: Db, clients: Client[]): Promise<Figure> {
  const began = performance.now();
  const taken = await all(clients, 25, (client, n) =>
    client.send(Array.from({ length: 100 }, (_, index) => answer(n * 100 + index))),
  );
  const perSecond = (1000 * 100 * taken.length) / (performance.now() - began);
  const lost = 100 * taken.length - (await countReviews(db, clients));
  return {
    name: `reviews per second in batches of 100, ${clients.length} clients, lost`,
    reach: '5,000/s, 0',
    measured: `${perSecond.toFixed(0)}/s, ${lost}`,
    reached: perSecond >= 5_000 && lost === 0,
  };
}

/** Each client does its tasks one after the other, all clients at once; the times of all of them. */
async function all(
  clients: Client[],
  each: number,
  task: (client: Client, n: number) => Promise<void>,
): Promise<number[]> {
  const taken: number[] = [];
  await Promise.all(
    clients.map(async (client) => {
      for (let n = 0; n < each; n += 1) {
        const began = performance.now();
        await task(client, n);
        taken.push(performance.now() - began);
      }
    }),
  );
  return taken;
}

async function countReviews(db: Db, clients: Client[]): Promise<number> {
  const people = clients.map(({ person }): PersonId => person);
  const { rows } = await db.pool.query('SELECT count(*) FROM review WHERE person_id = ANY ($1)', [people]);
  return rows[0].count;
}

function answer(card: number): Review {
  return aReview({ id: v7() as Review['id'], card: cardId(card % CARDS), answeredAt: Date.now() });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
