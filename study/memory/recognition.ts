import type { Rating, Review } from '../review/review';

type Answer = Pick<Review, 'purpose' | 'presentation' | 'rating' | 'guessed' | 'evidenceOpenedBefore'>;

/**
 * The rating by which an answer moves its card's memory; null where it leaves stability and difficulty as they were: a guess,
 * or an option picked after reading the evidence, shows no recall. Recognising among options counts as Good at most and
 * Forgot as Again; other ratings of a choice come only from a student who overruled the marking. Part of SCHEDULER_VERSION.
 */
export function ratingThatCounts(answer: Answer): Rating | null {
  if (answer.purpose !== 'schedule' || answer.guessed) return null;
  switch (answer.presentation) {
    case 'flashcard':
      return answer.rating;
    case 'multiple-choice':
      if (answer.rating === 1) return 1;
      return answer.evidenceOpenedBefore ? null : 3;
  }
}

/** Whether an answer settles its card for the day. Forgotten and guessed cards are asked again, in the sitting and after it. */
export function settles(answer: Answer): boolean {
  if (answer.purpose !== 'schedule') return answer.rating > 1 && !answer.guessed;
  return (ratingThatCounts(answer) ?? 1) > 1;
}

/** Whether an answer showed recall: a pass with nothing to choose from and nothing looked up. */
export function showsRecall(answer: Answer): boolean {
  return answer.presentation === 'flashcard' && !answer.evidenceOpenedBefore && (ratingThatCounts(answer) ?? 1) > 1;
}
