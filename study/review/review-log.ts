import type { AcceptedRetraction, AcceptedReview, Retraction, Review } from './review';
import type { Receipt } from './acceptance';

/** What a device hands in at once. Either list may be empty. */
export type ReviewBatch = { reviews: Review[]; retractions: Retraction[] };

export type AcceptedBatch = { reviews: AcceptedReview[]; retractions: AcceptedRetraction[] };

/** Where a reader of the log stands. Opaque: only the log that gave it can read it. */
export type LogCursor = string;

export type LogPage = AcceptedBatch & {
  /** Hand it back to go on from here. */
  cursor: LogCursor;
  /** False where the log held more than the page. */
  complete: boolean;
};

/**
 * The append-only log of reviews and retractions, the only thing students write while studying. Held in PostgreSQL by the
 * server and in IndexedDB by the browser; `review-log.contract.ts` says what both must do.
 */
export interface ReviewLog {
  /**
   * Records a batch for a person, all or nothing, and returns the accepted row of each of its members, in the batch's order. What was
   * recorded before stays as it was first received, and is returned so: sending a batch again is harmless. A retraction may
   * come before, with or after the review it names, or name one that never comes.
   */
  append(batch: ReviewBatch, receipt: Receipt): Promise<AcceptedBatch>;

  /**
   * What was recorded for a person after `cursor` (null: from the beginning), in order of recording, at most `limit` rows of
   * both sorts together. A row recorded while pages are being pulled appears in this page or a later one, never in none.
   */
  pull(person: Receipt['person'], cursor: LogCursor | null, limit: number): Promise<LogPage>;
}
