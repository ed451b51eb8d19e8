import type { AcceptedReview, Rating } from '../review/review';
import type { StudyDay } from '../time';
import { plainForgotten, plainInterval, plainNext, type PlainState } from './plain-fsrs6';

/**
 * What the rules say of one card, written straight from the text of docs/decisions/due-days.md over its whole history at
 * once, without the incremental fold: what replay.ts is held against. `reviews` are one card's, in order and unretracted.
 */
export function plainMemory(reviews: readonly AcceptedReview[], w: readonly number[], retention: number) {
  const scheduled = reviews.filter(({ purpose }) => purpose === 'schedule');
  if (scheduled.length === 0) return null;
  const moves = scheduled.flatMap((review) => {
    const rating = countsAs(review);
    return rating === null ? [] : [{ day: review.studyDay, rating }];
  });

  let state: PlainState | null = null;
  const before: (PlainState | null)[] = [];
  const deltas: (number | null)[] = [];
  for (const [index, { day, rating }] of moves.entries()) {
    const delta = index === 0 ? null : Math.max(0, day - moves[index - 1]!.day);
    before.push(state);
    deltas.push(delta);
    state = plainNext(w, state, delta ?? 0, rating);
  }

  const last = moves.at(-1);
  const lastScheduled = scheduled.at(-1)!;
  return {
    stability: state?.s ?? null,
    difficulty: state?.d ?? null,
    dueStudyDay: countsAs(lastScheduled) === null || !last ? lastScheduled.studyDay : last.day + intervalDays(),
    firstStudyDay: scheduled[0]!.studyDay,
    lastStudyDay: last?.day ?? (null as StudyDay | null),
    reviewCount: moves.length,
    lapseCount: moves.filter(({ rating }, index) => rating === 1 && moves.slice(0, index).some((m) => m.rating > 1))
      .length,
    passedEver: moves.some(({ rating }) => rating > 1),
  };

  function intervalDays(): number {
    if (last!.rating === 1) return 0;
    const dayBegan = deltas.findLastIndex((delta) => delta !== 0);
    const caps = moves.flatMap(({ rating }, index) => {
      const passedThatDay = moves.slice(dayBegan, index).some((move) => move.rating > 1);
      return index > dayBegan && rating === 1 && passedThatDay ? [whole(plainForgotten(w, before[index]!, 1))] : [];
    });
    return Math.min(whole(state!.s), ...caps);
  }

  function whole(stability: number): number {
    return Math.min(36_500, Math.max(1, Math.round(plainInterval(w, stability, retention))));
  }
}

function countsAs({ guessed, presentation, rating, evidenceOpenedBefore }: AcceptedReview): Rating | null {
  if (guessed) return null;
  if (presentation === 'flashcard' || rating === 1) return rating;
  if (evidenceOpenedBefore) return null;
  return presentation === 'typed' || presentation === 'cloze' ? rating : 3;
}
