import type { CardId, DeviceId, PersonId, RetractionId, ReviewId, SittingId } from '../ids';
import { accept } from '../review/acceptance';
import {
  REVIEW_SCHEMA_VERSION,
  type AcceptedReview,
  type Rating,
  type Retraction,
  type Review,
} from '../review/review';
import type { StudyDay } from '../time';

/** Builders with readable values for tests: each names what matters to its test and takes the rest as it is here. */

export const PUPIL = uuid('person', 1) as PersonId;
export const OTHER_PUPIL = uuid('person', 2) as PersonId;
export const PHONE = uuid('device', 1) as DeviceId;
export const LAPTOP = uuid('device', 2) as DeviceId;
export const KIROV = 'kirov-murder-date' as CardId;
export const CONGRESS = 'seventeenth-congress-delegates' as CardId;

const DAY_MS = 86_400_000;

/** Noon in London on a study day, so that neither rollover nor clock change is near. */
export function noonOf(studyDay: StudyDay): number {
  return studyDay * DAY_MS + DAY_MS / 2;
}

export function reviewId(number: number): ReviewId {
  return uuid('review', number) as ReviewId;
}

export function retractionId(number: number): RetractionId {
  return uuid('retraction', number) as RetractionId;
}

let made = 0;

/** A flashcard on Kirov's murder, recalled (Good) on a winter noon in London. Each review made has its own id. */
export function aReview(given: Partial<Review> = {}): Review {
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    id: reviewId(++made),
    card: KIROV,
    cardRevision: 1,
    device: PHONE,
    sitting: uuid('sitting', 1) as SittingId,
    answeredAt: noonOf(20_468),
    zone: 'Europe/London',
    rolloverHour: 4,
    presentation: 'flashcard',
    options: null,
    given: null,
    outcome: 'self-rated',
    guessed: false,
    suggestedRating: null,
    rating: 3,
    durationMs: 8_000,
    evidenceOpenedBefore: false,
    purpose: 'schedule',
    ...given,
  };
}

/** Picked among three: right unless `outcome` says otherwise, and then rated as the sitting would have it. */
export function aChoice(given: Partial<Review> = {}): Review {
  const wrong = given.outcome === 'wrong';
  return aReview({
    presentation: 'multiple-choice',
    options: ['date/1934-12-01', 'date/1936-08-19', 'date/1937-06-12'],
    given: wrong ? 'date/1937-06-12' : 'date/1934-12-01',
    outcome: 'right',
    suggestedRating: wrong ? 1 : 3,
    rating: wrong ? 1 : 3,
    ...given,
  });
}

/** Typed, put in order or matched: right unless `outcome` says otherwise. */
export function aGivenAnswer(
  presentation: 'typed' | 'cloze' | 'ordering' | 'matching',
  given: Partial<Review> = {},
): Review {
  const answers = {
    typed: { options: null, given: '1 Dec 1934' },
    cloze: { options: null, given: 'Leningrad' },
    ordering: { options: ['event/b', 'event/a'], given: '["event/a","event/b"]' },
    matching: { options: ['view/a', 'view/b'], given: '{"actor/x":"view/b","actor/y":"view/a"}' },
  };
  const rating = given.outcome === 'wrong' ? 1 : 3;
  return aReview({
    presentation,
    ...answers[presentation],
    outcome: 'right',
    suggestedRating: rating,
    rating,
    ...given,
  });
}

/** Received from the pupil the moment it was answered. */
export function accepted(review: Review, receipt: { person?: PersonId; receivedAt?: number } = {}): AcceptedReview {
  return accept(review, { person: PUPIL, receivedAt: review.answeredAt, ...receipt });
}

/** A flashcard rated at noon of a study day, accepted. */
export function rated(studyDay: StudyDay, rating: Rating, given: Partial<Review> = {}): AcceptedReview {
  return accepted(aReview({ answeredAt: noonOf(studyDay), rating, ...given }));
}

export function aRetraction(review: ReviewId, given: Partial<Retraction> = {}): Retraction {
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    id: retractionId(++made),
    review,
    device: PHONE,
    retractedAt: noonOf(20_468) + 5_000,
    ...given,
  };
}

/** A UUIDv7 that a reader can tell from others: its kind in the second group, its number in the last. */
function uuid(kind: 'person' | 'device' | 'sitting' | 'review' | 'retraction', number: number): string {
  const kinds = { person: '0001', device: '0002', sitting: '0003', review: '0004', retraction: '0005' };
  return `019b0000-${kinds[kind]}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
