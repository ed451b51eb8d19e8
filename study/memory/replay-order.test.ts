import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../review/history';
import type { AcceptedReview, Rating } from '../review/review';
import { aChoice, accepted, aReview, CONGRESS, KIROV, noonOf, PUPIL } from '../testing/reviews';
import { plainMemory } from '../testing/plain-memory';
import type { Memory } from './memory';
import { foldReview, needsReplay, previewIntervals, replay, replayCard } from './replay';
import { DEFAULT_REPLAY_SETTINGS as SETTINGS } from './schedule';

const DAY = 20_000;

/** A log as students make them: days apart or the same day, both presentations, guesses, evidence, cramming, two cards. */
const drawn = fc.record({
  daysLater: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 60 })),
  card: fc.constantFrom(KIROV, KIROV, CONGRESS),
  rating: fc.constantFrom<Rating>(1, 2, 3, 3, 4),
  choice: fc.boolean(),
  guessed: fc.boolean(),
  evidenceOpenedBefore: fc.constantFrom(false, false, true),
  purpose: fc.constantFrom('schedule' as const, 'schedule' as const, 'schedule' as const, 'cram' as const),
  retracted: fc.constantFrom(false, false, false, true),
});
const log = fc.array(drawn, { minLength: 1, maxLength: 40, size: 'max' }).map((draws) => {
  let day = DAY;
  return draws.map(({ daysLater, rating, choice, guessed, retracted, ...rest }, index) => {
    day += daysLater;
    const at = { answeredAt: noonOf(day) + index * 1_000, ...rest };
    const right = rating > 1;
    const review = choice
      ? aChoice({ ...at, outcome: right ? 'right' : 'wrong', guessed: right && guessed })
      : aReview({ ...at, rating });
    return { review: accepted(review), retracted };
  });
});

const standing = (entries: { review: AcceptedReview; retracted: boolean }[]) =>
  historyOf(entries.filter(({ retracted }) => !retracted).map(({ review }) => review));

describe('memory', () => {
  it('is the same folded one review at a time as replayed whole', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const history = standing(entries);
        const folded = new Map<string, Memory>();
        for (const review of history) {
          const before = folded.get(review.card) ?? null;
          expect(needsReplay(before, review)).toBe(false);
          const after = foldReview(before, review, SETTINGS);
          if (after) folded.set(review.card, after);
        }
        expect(folded).toEqual(replay(history, SETTINGS));
      }),
    );
  });

  it('is the same in whatever order reviews and retractions arrive, folding the later and replaying the late', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (entries, shuffle) => {
        const arrivals = entries
          .flatMap(({ review, retracted }) => [
            { kind: 'review' as const, review, at: shuffle.next().value },
            ...(retracted ? [{ kind: 'retraction' as const, review, at: shuffle.next().value }] : []),
          ])
          .sort((a, b) => a.at - b.at);
        const received: AcceptedReview[] = [];
        const retracted: { person: typeof PUPIL; review: AcceptedReview['id'] }[] = [];
        const memories = new Map<string, Memory>();
        const keep = (card: AcceptedReview['card'], memory: Memory | null) => {
          if (memory) memories.set(card, memory);
          else memories.delete(card);
        };
        for (const { kind, review } of arrivals) {
          if (kind === 'review') received.push(review);
          else retracted.push({ person: PUPIL, review: review.id });
          const before = memories.get(review.card) ?? null;
          const takenBack = retracted.some(({ review: id }) => id === review.id);
          if (needsReplay(before, review))
            keep(review.card, replayCard(historyOf(received, retracted), review.card, SETTINGS));
          else if (kind === 'review' && !takenBack) keep(review.card, foldReview(before, review, SETTINGS));
        }
        expect(memories).toEqual(replay(standing(entries), SETTINGS));
      }),
    );
  });

  it('is what the rules say when they are computed plainly over the whole history', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const history = standing(entries);
        for (const card of [KIROV, CONGRESS]) {
          const plain = plainMemory(
            history.filter((review) => review.card === card),
            SETTINGS.parameters,
            SETTINGS.retention,
          );
          const memory = replayCard(history, card, SETTINGS);
          if (!plain || !memory) {
            expect(memory).toBe(plain);
            continue;
          }
          const { stability, difficulty, dueStudyDay, ...exact } = plain;
          expect(memory).toMatchObject(exact);
          expect(memory.stability === null).toBe(stability === null);
          expect(Math.abs((memory.stability ?? 0) - (stability ?? 0))).toBeLessThanOrEqual(
            1e-5 * (1 + (stability ?? 0)),
          );
          expect(memory.difficulty ?? 0).toBeCloseTo(difficulty ?? 0, 5);
          // Where an interval falls on a half, the library's rounding may tip it.
          expect(Math.abs(memory.dueStudyDay - dueStudyDay)).toBeLessThanOrEqual(nearHalf(stability) ? 1 : 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('comes due when the buttons said it would', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 0, max: 30 }), (entries, daysLater) => {
        const memory = replayCard(standing(entries), KIROV, SETTINGS);
        const today = (memory?.lastStudyDay ?? DAY) + daysLater;
        const shown = previewIntervals(memory, today, SETTINGS);
        for (const rating of [1, 2, 3, 4] as const) {
          const answered = { ...accepted(aReview({ rating, answeredAt: noonOf(DAY + 10_000) })), studyDay: today };
          expect(foldReview(memory, answered, SETTINGS)!.dueStudyDay - today).toBe(shown[rating]);
        }
      }),
    );
  });
});

function nearHalf(stability: number | null): boolean {
  return stability !== null && Math.abs((stability % 1) - 0.5) < 1e-4 * (1 + stability);
}
