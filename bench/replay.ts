import { pathToFileURL } from 'node:url';
import type { CardId, DeviceId, PersonId, ReviewId, SittingId } from '@/study/ids';
import { replay } from '@/study/memory/replay';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import { historyOf } from '@/study/review/history';
import { REVIEW_SCHEMA_VERSION, type AcceptedReview, type Rating } from '@/study/review/review';

const REVIEWS = 100_000;
const CARDS = 5_000;
const DAY_MS = 86_400_000;
const ROUNDS = 7;

/** How long it takes to compute a person's memories anew from everything they ever answered, on one core. */
export async function run() {
  const reviews = manyReviews();
  const shuffled = reviews.map((_, index) => reviews[(index * 7_919) % REVIEWS]!);
  const history = historyOf(reviews);
  const figures = [
    {
      name: 'replay of 100,000 reviews',
      reach: '≤ 100 ms',
      measured: ms(() => replay(history, DEFAULT_REPLAY_SETTINGS)),
    },
    { name: 'ordering 100,000 reviews that arrived shuffled', reach: '–', measured: ms(() => historyOf(shuffled)) },
  ];
  for (const { name, reach, measured } of figures) console.log(`${name}: ${measured} (reach ${reach})`);
  return figures;
}

/** The median of some rounds, after one to warm up. */
function ms(work: () => unknown): string {
  work();
  const taken = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return `${taken[ROUNDS >> 1]!.toFixed(1)} ms`;
}

/** Twenty reviews a card over some three years, one in eight forgotten, one in ten repeated the same day. Always the same. */
function manyReviews(): AcceptedReview[] {
  let seed = 1_934;
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  return Array.from({ length: REVIEWS }, (_, index) => {
    const studyDay = 19_000 + Math.floor((index * 1_000) / REVIEWS);
    const rating: Rating = draw(8) === 0 ? 1 : draw(6) === 0 ? 2 : draw(12) === 0 ? 4 : 3;
    const effectiveAt = studyDay * DAY_MS + index;
    return {
      schemaVersion: REVIEW_SCHEMA_VERSION,
      id: `019b0000-0004-7000-8000-${index.toString(16).padStart(12, '0')}` as ReviewId,
      card: `card-${draw(10) === 0 ? (index >> 1) % CARDS : index % CARDS}` as CardId,
      cardRevision: 1,
      device: 'bench' as DeviceId,
      sitting: 'bench' as SittingId,
      answeredAt: effectiveAt,
      zone: 'Europe/London',
      rolloverHour: 4,
      presentation: 'flashcard',
      options: null,
      given: null,
      outcome: 'self-rated',
      guessed: false,
      suggestedRating: null,
      rating,
      durationMs: 8_000,
      evidenceOpenedBefore: false,
      purpose: 'schedule',
      person: 'bench' as PersonId,
      receivedAt: effectiveAt,
      effectiveAt,
      studyDay,
    };
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await run()));
}
