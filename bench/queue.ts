import { pathToFileURL } from 'node:url';
import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { queueForReview } from '@/server/queries/queue';
import type { PersonId } from '@/study/ids';
import { DEFAULT_SETTINGS } from '@/study/person/person';
import { noonOf } from '@/study/testing/reviews';
import { withBenchDatabase } from './database';
import { print, quantile, type Figure } from './figures';
import { addDeckOfCards, addMemories, addStudents, TODAY } from './world';

const MEMORIES_A_PERSON = 10_000;
/** A tenth of a per cent of the deck is new to everybody, at its end: the worst place to look for it. */
const CARDS = 10_100;
const ROUNDS = 300;
const SIZES = [
  { people: 1, reach: 10 },
  { people: 10, reach: 10 },
  { people: 100, reach: 15 },
];

/**
 * How long the queue of 200 cards takes, cards and memories included and turned into JSON, for somebody with 10,000 memories of
 * which 2,000 are due, beside more and more other people.
 */
export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  await withBenchDatabase('queue', async (db) => {
    await addDeckOfCards(db, CARDS);
    let people = 0;
    for (const size of SIZES) {
      for (; people < size.people; people += 1) {
        await addMemories(db, await addStudents(db, people, 1), MEMORIES_A_PERSON);
      }
      await db.pool.query('VACUUM ANALYZE');
      figures.push(...(await measure(db, people, size.reach)));
    }
  });
  return figures;
}

async function measure(db: Db, people: number, reach: number): Promise<Figure[]> {
  const [student] = (await addStudents(db, people * 1_000, 1)) as [PersonId];
  await addMemories(db, [student], MEMORIES_A_PERSON);
  await db.pool.query('ANALYZE memory');
  const context = contextOf(db, personOf(student), noonOf(TODAY));
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const queue = await queueForReview(context);
    const json = JSON.stringify(queue);
    taken.push(performance.now() - began);
    if (queue.cards.length !== 200 || json.length < 200_000) throw new Error('This is no queue of 200 cards.');
  }
  const [first, ...rest] = taken as [number, ...number[]];
  const memories = `${(people * MEMORIES_A_PERSON).toLocaleString('en-GB')} memories`;
  const p95 = quantile(rest, 0.95);
  return [
    print({
      name: `queue of 200 cards as JSON among ${memories}, p50 / p95`,
      reach: `– / ${reach} ms`,
      measured: `${quantile(rest, 0.5).toFixed(1)} / ${p95.toFixed(1)} ms`,
      reached: p95 <= reach,
    }),
    print({ name: `the first of them`, reach: '–', measured: `${first.toFixed(0)} ms`, reached: true }),
  ];
}

function personOf(id: PersonId) {
  const settings = DEFAULT_SETTINGS;
  return { id, signInName: '', name: '', role: 'learner' as const, zone: 'Europe/London', rolloverHour: 4, settings };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
