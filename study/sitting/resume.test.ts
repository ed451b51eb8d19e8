import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../review/review';
import { reviewSchema } from '../review/review-schema';
import { aSittingOf, choice, flashcard, NINE, stamp } from '../testing/sittings';
import { act, resume, start, type Action, type Moment, type SittingState } from './sitting';

describe('a sitting', () => {
  const facts = [choice('a'), flashcard('b', 'kirov'), choice('c'), flashcard('d', 'kirov')];

  /** Keys that fit each moment, the likelier ones twice; now and then a key is pressed that does not fit. */
  const fitting: Record<Moment['kind'], Action['kind'][]> = {
    waiting: ['show', 'show', 'show', 'undo'],
    asking: ['reveal', 'pick', 'reveal', 'pick', 'open evidence', 'undo'],
    revealed: ['rate', 'rate', 'undo'],
    picked: ['knew it', 'guessed', 'undo'],
    answered: ['next', 'next', 'next', 'overrule', 'undo'],
    finished: ['undo', 'show'],
  };
  const stray: Action['kind'][] = [
    'show',
    'open evidence',
    'reveal',
    'rate',
    'pick',
    'knew it',
    'guessed',
    'overrule',
    'next',
  ];
  const press = fc.record({
    which: fc.nat(100),
    strays: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    rating: fc.constantFrom(1, 2, 3, 4),
    key: fc.constantFrom('right', 'wrong', null),
    tick: fc.integer({ min: -20_000, max: 20_000 }),
  });
  type Press = typeof press extends fc.Arbitrary<infer Value> ? Value : never;
  type Written = { reviews: Review[]; retractions: { review: Review['id'] }[] };

  /** Presses the keys drawn and checks each state on the way. */
  function play(presses: Press[], check: (state: SittingState, written: Written) => void) {
    const written: Written = { reviews: [], retractions: [] };
    let state = start(aSittingOf(facts), facts);
    let now = NINE;
    for (const { which, strays, tick, ...given } of presses) {
      now += tick;
      const kinds = strays ? stray : fitting[state.moment.kind];
      const action = {
        kind: kinds[which % kinds.length],
        now,
        stamp: stamp(now),
        retractionId: stamp().id,
        ...given,
      };
      const step = act(state, action as Action);
      state = step.state;
      for (const one of step.written) {
        if (one.kind === 'review') written.reviews.push(one.review);
        else written.retractions.push(one.retraction);
      }
      check(state, written);
    }
  }

  it('is found again after a refresh exactly as its reviews left it, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(press, { minLength: 30, maxLength: 90 }),
        fc.infiniteStream(fc.nat()),
        (presses, shuffle) => {
          play(presses, (live, { reviews, retractions }) => {
            const kept = reviews.map((review) => ({ review, at: shuffle.next().value })).sort((a, b) => a.at - b.at);
            const found = resume(
              live.sitting,
              facts,
              kept.map(({ review }) => review),
              retractions,
            );
            expect(found.progress).toEqual(live.progress);
            if (live.moment.kind === 'waiting' || live.moment.kind === 'finished') expect(found).toEqual(live);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('writes only reviews that the wire takes, and leaves no card of the plan out', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 30, maxLength: 90 }), (presses) => {
        play(presses, ({ progress }, { reviews }) => {
          const last = reviews.at(-1);
          if (last) expect(reviewSchema.safeParse(last).error).toBeUndefined();
          const seen = new Set(
            [...progress.upcoming, ...progress.answered.map(({ card }) => ({ id: card }))].map(({ id }) => id),
          );
          expect(seen.size).toBe(facts.length);
        });
      }),
      { numRuns: 100 },
    );
  });
});
