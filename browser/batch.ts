import type { ReviewBatch } from '@/study/review/review-log';
import type { Written } from '@/study/sitting/answer';

/** What an answer left, as a batch for the log. */
export function batchOf(written: readonly Written[]): ReviewBatch {
  return {
    reviews: written.flatMap((one) => (one.kind === 'review' ? [one.review] : [])),
    retractions: written.flatMap((one) => (one.kind === 'retraction' ? [one.retraction] : [])),
  };
}
