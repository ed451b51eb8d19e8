import type { CardId, DeviceId, PersonId, RetractionId, ReviewId, SittingId } from '../ids';
import type { Instant, StudyDay } from '../time';

/** The shape of what a device writes. A change of meaning raises it; old reviews are read for ever. */
export const REVIEW_SCHEMA_VERSION = 1;

/** Again, Hard, Good, Easy, as FSRS numbers them. */
export type Rating = 1 | 2 | 3 | 4;

/** How a card was asked. A presentation may join this union: old reviews are read as they were. */
export type Presentation = (typeof presentations)[number];
export const presentations = ['flashcard', 'multiple-choice', 'typed', 'cloze', 'ordering', 'matching'] as const;

/** `self-rated`: nothing was marked, the student judged (flashcards). */
export type Outcome = 'right' | 'wrong' | 'self-rated';

/** Only `schedule` moves memory; cramming and quizzes are recorded and leave it alone. */
export type Purpose = 'schedule' | 'cram' | 'quiz';

/**
 * The fact that a person answered a card, as their device wrote it: immutable, the same in the browser's store and on the
 * wire. It says nothing of whose it is: the person comes from the sign-in, never from the wire.
 */
export type Review = {
  schemaVersion: typeof REVIEW_SCHEMA_VERSION;
  id: ReviewId;
  card: CardId;
  cardRevision: number;
  device: DeviceId;
  sitting: SittingId;
  /** The device's clock when the rating was given. */
  answeredAt: Instant;
  /** IANA zone and rollover hour in force on the device: they decide the study day, for this review and for ever. */
  zone: string;
  rolloverHour: number;
  presentation: Presentation;
  /** Option keys in the order shown (of a matching card the right sides); null where nothing was offered. */
  options: string[] | null;
  /** The key picked, the text typed, or an order or pairs as JSON; null where nothing was given. */
  given: string | null;
  outcome: Outcome;
  /** After a right pick: the student says it was a guess. */
  guessed: boolean;
  /** What marking suggested, null for self-rated cards; the student may overrule it in `rating`. */
  suggestedRating: Rating | null;
  rating: Rating;
  durationMs: number;
  evidenceOpenedBefore: boolean;
  purpose: Purpose;
};

/** A review with what the server added at first receipt. Replay reads only this. */
export type AcceptedReview = Review & {
  person: PersonId;
  receivedAt: Instant;
  /** `answeredAt`, or `receivedAt` where the device's clock cannot be believed. */
  effectiveAt: Instant;
  studyDay: StudyDay;
};

/** Takes one review of the same person back. May arrive before the review it names. */
export type Retraction = {
  schemaVersion: typeof REVIEW_SCHEMA_VERSION;
  id: RetractionId;
  review: ReviewId;
  device: DeviceId;
  retractedAt: Instant;
};

export type AcceptedRetraction = Retraction & { person: PersonId; receivedAt: Instant };
