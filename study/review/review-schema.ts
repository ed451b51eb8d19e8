import { z } from 'zod';
import type { CardId, DeviceId, RetractionId, ReviewId, SittingId } from '../ids';
import { isTimeZone, LATEST_ROLLOVER_HOUR } from '../time';
import { readPairs } from '../card/matching';
import { readOrder } from '../card/ordering';
import { presentations, REVIEW_SCHEMA_VERSION, type Retraction, type Review } from './review';
import type { ReviewBatch } from './review-log';

/**
 * Reviews and retractions as they cross an edge: every size bounded, every text such that PostgreSQL can hold it. Apart from
 * review.ts so that the bundle that asks cards need not carry zod. Unknown keys are dropped, above all `person`.
 */

export const MOST_OPTIONS = 10;
export const LONGEST_GIVEN = 2_000;
export const LONGEST_ANSWER_MS = 86_400_000;
/** Of each sort in one batch. A longer outbox is sent in parts. */
export const LARGEST_BATCH = 500;

/** Any clock a device may have, however wrong, within what a database calls a date: years 1 to 9999. */
const instant = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);

/** Lower case, as the database gives them back, so that an outbox finds its own again. */
const uuid = z.uuid().regex(/^[^A-Z]*$/, 'A UUID in lower case');

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\0'), 'Text without NUL or half a character');

const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const schemaVersion = z.literal(REVIEW_SCHEMA_VERSION);

export const reviewSchema: z.ZodType<Review> = z
  .object({
    schemaVersion,
    id: uuid.transform((id) => id as ReviewId),
    card: text(200)
      .min(1)
      .transform((id) => id as CardId),
    cardRevision: z.int32().min(1),
    device: uuid.transform((id) => id as DeviceId),
    sitting: uuid.transform((id) => id as SittingId),
    answeredAt: instant,
    zone: z.string().max(64).refine(isTimeZone, 'An IANA time zone'),
    rolloverHour: z.int().min(0).max(LATEST_ROLLOVER_HOUR),
    presentation: z.enum(presentations),
    options: z.array(text(200).min(1)).min(2).max(MOST_OPTIONS).nullable(),
    given: text(LONGEST_GIVEN).nullable(),
    outcome: z.enum(['right', 'wrong', 'self-rated']),
    guessed: z.boolean(),
    suggestedRating: rating.nullable(),
    rating,
    durationMs: z.int().min(0).max(LONGEST_ANSWER_MS),
    evidenceOpenedBefore: z.boolean(),
    purpose: z.enum(['schedule', 'cram', 'quiz']),
  })
  .superRefine((review, context) => {
    const reason = contradictionIn(review);
    if (reason) context.addIssue({ code: 'custom', message: reason });
  });

export const retractionSchema: z.ZodType<Retraction> = z.object({
  schemaVersion,
  id: uuid.transform((id) => id as RetractionId),
  review: uuid.transform((id) => id as ReviewId),
  device: uuid.transform((id) => id as DeviceId),
  retractedAt: instant,
});

/** What could not be read of a batch: `id` as far as there was one, so that the device can set just that aside. */
export type RefusedItem = { id: string | null; reason: string };

export type ReadBatch =
  { kind: 'read'; batch: ReviewBatch; refused: RefusedItem[] } | { kind: 'unreadable'; reason: string };

const envelopeSchema = z.object({
  reviews: z.array(z.unknown()).max(LARGEST_BATCH),
  retractions: z.array(z.unknown()).max(LARGEST_BATCH),
});

/**
 * Reads what a device sent. One review that cannot be read must not hold up the hundred around it for ever, so each is judged
 * on its own; only what is no batch at all, or too large a one, is unreadable.
 */
export function readBatch(value: unknown): ReadBatch {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { kind: 'unreadable', reason: z.prettifyError(envelope.error) };
  const refused: RefusedItem[] = [];
  const readable = <T>(schema: z.ZodType<T>, items: unknown[]): T[] =>
    items.flatMap((item) => {
      const result = schema.safeParse(item);
      if (result.success) return [result.data];
      refused.push({ id: idIn(item), reason: z.prettifyError(result.error) });
      return [];
    });
  const reviews = readable(reviewSchema, envelope.data.reviews);
  const retractions = readable(retractionSchema, envelope.data.retractions);
  return { kind: 'read', batch: { reviews, retractions }, refused };
}

/** What no way of asking can have led to; null where the answer holds together. */
function contradictionIn(review: Review): string | null {
  switch (review.presentation) {
    case 'flashcard':
      if (review.options) return 'A flashcard offers no options';
      if (review.outcome !== 'self-rated') return 'A flashcard is rated by the student';
      return review.guessed ? 'Only a right choice can be a guess' : null;
    case 'typed':
    case 'cloze':
      if (review.options) return 'What is typed is chosen from nothing';
      if (review.guessed) return 'Only a right choice can be a guess';
      return review.outcome === 'self-rated' ? 'What is typed is marked' : null;
    case 'ordering':
    case 'matching':
      if (!review.options || new Set(review.options).size < review.options.length)
        return 'What is put in order or matched is shown, each thing once';
      if (review.given !== null && !isMadeOf(review)) return 'What was given was made of what was shown';
      if (review.guessed) return 'Only a right choice can be a guess';
      return review.outcome === 'self-rated' ? 'An order is marked, and so are pairs' : null;
    case 'multiple-choice':
      if (!review.options) return 'Multiple choice offers options';
      if (new Set(review.options).size < review.options.length) return 'Options differ from one another';
      if (review.given !== null && !review.options.includes(review.given))
        return 'What was picked was among the options';
      if (review.outcome === 'self-rated') return 'Multiple choice is marked';
      return review.guessed && review.outcome === 'wrong' ? 'Only a right choice can be a guess' : null;
  }
}

/** All that was shown, in another order; or pairs whose right sides were shown. */
function isMadeOf({ presentation, options, given }: Review): boolean {
  const shown = new Set(options);
  if (presentation === 'matching') {
    const pairs = readPairs(given);
    return pairs !== null && Object.values(pairs).every((right) => shown.has(right));
  }
  const order = readOrder(given);
  return (
    order !== null &&
    order.length === shown.size &&
    new Set(order).size === shown.size &&
    order.every((key) => shown.has(key))
  );
}

function idIn(item: unknown): string | null {
  const id = z.object({ id: z.string().max(64) }).safeParse(item);
  return id.success ? id.data.id : null;
}
