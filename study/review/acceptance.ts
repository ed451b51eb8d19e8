import type { PersonId } from '../ids';
import { studyDayOf, type Instant } from '../time';
import type { AcceptedRetraction, AcceptedReview, Retraction, Review } from './review';

/** A device may come back after a long summer, but a clock that lags by more than this many days is wrong. */
export const BELIEVED_FOR_DAYS = 400;

const DAY_MS = 86_400_000;

export type Receipt = { person: PersonId; receivedAt: Instant };

/**
 * What the server adds to a review at first receipt: whose it is (from the sign-in), when it came, and the instant and study
 * day that replay goes by. A clock ahead of the server's, or more than 400 days behind, is not believed: `receivedAt` counts
 * instead. The study day is in the review's own zone and rollover hour. Throws RangeError where that zone does not exist.
 */
export function accept(review: Review, { person, receivedAt }: Receipt): AcceptedReview {
  const effectiveAt = believable(review.answeredAt, receivedAt) ? review.answeredAt : receivedAt;
  const studyDay = studyDayOf(effectiveAt, review.zone, review.rolloverHour);
  return { ...review, person, receivedAt, effectiveAt, studyDay };
}

/**
 * The same before any server has seen the review: the device takes its own clock at its word. Only until the next pull, whose
 * row takes this one's place: the two must not be merged by time of receipt, since a wrong clock could win.
 */
export function acceptProvisionally(review: Review, person: PersonId): AcceptedReview {
  return accept(review, { person, receivedAt: review.answeredAt });
}

/** What the server adds to a retraction at first receipt. */
export function acceptRetraction(retraction: Retraction, { person, receivedAt }: Receipt): AcceptedRetraction {
  return { ...retraction, person, receivedAt };
}

function believable(answeredAt: Instant, receivedAt: Instant): boolean {
  return answeredAt <= receivedAt && answeredAt >= receivedAt - BELIEVED_FOR_DAYS * DAY_MS;
}
