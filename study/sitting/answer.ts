import type { DeviceId, RetractionId, ReviewId } from '../ids';
import { REVIEW_SCHEMA_VERSION, type Rating, type Retraction, type Review } from '../review/review';
import type { Instant } from '../time';
import type { CardFacts, Sitting } from './progress';

/** Under which circumstances something is recorded: a new id, the device's clock, and what decides the study day. */
export type Stamp = { id: string; now: Instant; device: DeviceId; zone: string; rolloverHour: number };

/** What an action leaves to be written down, before the next card is painted. */
export type Written = { kind: 'review'; review: Review } | { kind: 'retraction'; retraction: Retraction };

/** What was given and how it was taken: the part of a review that differs between ways of answering. */
export type Given = Pick<Review, 'given' | 'outcome' | 'guessed' | 'suggestedRating' | 'rating'>;

/** What the student makes of a flashcard. */
export function selfRated(rating: Rating): Given {
  return { given: null, outcome: 'self-rated', guessed: false, suggestedRating: null, rating };
}

/** A choice, marked: wrong suggests Again, right suggests Good, whether it was known or guessed. */
export function picked(given: string | null, as: 'wrong' | 'knew it' | 'guessed'): Given {
  const rating = as === 'wrong' ? 1 : 3;
  return {
    given,
    outcome: as === 'wrong' ? 'wrong' : 'right',
    guessed: as === 'guessed',
    suggestedRating: rating,
    rating,
  };
}

/** Something typed, ordered or matched, marked by whoever has the card: wrong suggests Again, right suggests Good. Null: nothing was given. */
export function marked(given: string | null, right: boolean): Given {
  const rating = right && given !== null ? 3 : 1;
  return { given, outcome: rating === 3 ? 'right' : 'wrong', guessed: false, suggestedRating: rating, rating };
}

/** When and where something was answered. */
export type Circumstances = Pick<
  Review,
  'id' | 'answeredAt' | 'device' | 'zone' | 'rolloverHour' | 'durationMs' | 'evidenceOpenedBefore'
>;

/** The fact that a card of a sitting was answered. */
export function reviewOf(sitting: Sitting, card: CardFacts, given: Given, circumstances: Circumstances): Review {
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    card: card.id,
    cardRevision: card.revision,
    sitting: sitting.id,
    presentation: card.presentation,
    options: card.optionKeys && [...card.optionKeys],
    ...given,
    ...circumstances,
    purpose: sitting.purpose,
  };
}

export function retractionOf(review: Review, { id, now, device }: Omit<Stamp, 'zone' | 'rolloverHour'>): Written {
  const retraction: Retraction = {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    id: id as RetractionId,
    review: review.id,
    device,
    retractedAt: now,
  };
  return { kind: 'retraction', retraction };
}

/**
 * The stamp as a review bears it. Within a sitting time only moves forward, if by a millisecond: were a clock put back between
 * two answers to one card, replay would take them the wrong way round.
 */
export function stampAfter(last: Review | undefined, { id, now, device, zone, rolloverHour }: Stamp) {
  const answeredAt = last ? Math.max(now, last.answeredAt + 1) : now;
  return { id: id as ReviewId, answeredAt, device, zone, rolloverHour };
}

const LONGEST_ANSWER_MS = 86_400_000;

/** Milliseconds from showing to answering. Clocks are put back and laptops sleep: never below nothing nor above a day. */
export function between(shownAt: Instant, now: Instant): number {
  return Math.min(Math.max(0, now - shownAt), LONGEST_ANSWER_MS);
}
