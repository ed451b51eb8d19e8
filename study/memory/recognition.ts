import type { Rating, Review } from '../review/review';

type Answer = Pick<Review, 'purpose' | 'presentation' | 'rating' | 'guessed' | 'evidenceOpenedBefore'>;

/** Whether the student had something to choose from (recognition), or only the question (recall). One line for each presentation. */
export const offersOptions: Record<Review['presentation'], boolean> = {
  flashcard: false,
  'multiple-choice': true,
  typed: false,
  cloze: false,
  ordering: true,
  matching: true,
};

/**
 * The rating by which an answer moves its card's memory; null where it leaves stability and difficulty as they were: a guess,
 * or an option picked, or an answer typed, after reading the evidence, shows no recall. Recognising among options counts as Good at
 * most and Forgot as Again; other ratings of a choice come only from a student who overruled the marking. What was typed counts as
 * the student says in the end. Part of SCHEDULER_VERSION, which a new presentation leaves: no memory that exists changes by it.
 */
export function ratingThatCounts(answer: Answer): Rating | null {
  if (answer.purpose !== 'schedule' || answer.guessed) return null;
  switch (answer.presentation) {
    case 'flashcard':
      return answer.rating;
    case 'typed':
    case 'cloze':
      if (answer.rating === 1) return 1;
      return answer.evidenceOpenedBefore ? null : answer.rating;
    case 'multiple-choice':
    case 'ordering':
    case 'matching':
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
  return !offersOptions[answer.presentation] && !answer.evidenceOpenedBefore && (ratingThatCounts(answer) ?? 1) > 1;
}
