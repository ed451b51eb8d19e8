import type { ReviewId } from '../ids';
import type { AcceptedRetraction, AcceptedReview } from './review';

declare const ordered: unique symbol;

/** One person's reviews as replay takes them: each id once, none retracted, in order. Only `historyOf` makes one. */
export type History = readonly AcceptedReview[] & { readonly [ordered]: true };

/**
 * The history that reviews and retractions of one person amount to, in whatever order and however often they arrived. Of
 * several receipts of one id the first counts. A retraction takes back the review of the same person that it names, whether
 * it came before or after it.
 */
export function historyOf(
  reviews: Iterable<AcceptedReview>,
  retractions: Iterable<Pick<AcceptedRetraction, 'person' | 'review'>> = [],
): History {
  const retracted = new Set<string>();
  for (const { person, review } of retractions) retracted.add(keyOf(person, review));
  const kept = new Map<ReviewId, AcceptedReview>();
  for (const review of reviews) {
    if (retracted.size > 0 && retracted.has(keyOf(review.person, review.id))) continue;
    const known = kept.get(review.id);
    if (!known || review.receivedAt < known.receivedAt) kept.set(review.id, review);
  }
  return [...kept.values()].sort(compareReviews) as readonly AcceptedReview[] as History;
}

/** Where a review stands in the order of all reviews. */
export type Place = Pick<AcceptedReview, 'effectiveAt' | 'id'>;

/**
 * The one order of reviews: by (effectiveAt, id), negative where `a` comes first. Ids compare by code unit, never by locale,
 * so that a browser, a server and a `COLLATE "C"` index agree.
 */
export function compareReviews(a: Place, b: Place): number {
  if (a.effectiveAt !== b.effectiveAt) return a.effectiveAt - b.effectiveAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function keyOf(person: string, review: string): string {
  return `${person} ${review}`;
}
