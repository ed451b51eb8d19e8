import { pathToFileURL } from 'node:url';
import { indexCollection } from '@/study/card/collection-index';
import { search, searchIndexOf } from '@/study/card/search';
import { readCollection } from '@/server/content/read-collection';
import { print, quantile, type Figure } from './figures';

const REACH_MS = 50;
const ROUNDS = 30;
/** Names, other spellings, slips, several words, a year, and what is nowhere. */
const QUESTIONS = [
  'k',
  'kirov',
  'kirrov',
  'Zinovyev',
  'trotzky',
  'murder of kirov',
  'famine 1932',
  'five year plan',
  'hippopotamus',
];

/** How long a question takes on the whole shipped collection, apart from the way there; `library` measures that with it. */
export async function run(): Promise<Figure[]> {
  const { authored } = readCollection('content/stalinism');
  if (!authored) throw new Error('There is no collection.');
  const began = performance.now();
  const index = searchIndexOf(indexCollection(authored));
  const made = performance.now() - began;
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of QUESTIONS) {
      const start = performance.now();
      search(index, question);
      taken.push(performance.now() - start);
    }
  }
  const [p50, p95, worst] = [quantile(taken, 0.5), quantile(taken, 0.95), Math.max(...taken)];
  return [
    print({
      name: `a search over ${index.length} things, p50 / p95 / the worst (index made in ${made.toFixed(0)} ms)`,
      reach: `– / – / ${REACH_MS} ms`,
      measured: `${p50.toFixed(1)} / ${p95.toFixed(1)} / ${worst.toFixed(1)} ms`,
      reached: worst <= REACH_MS,
    }),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
