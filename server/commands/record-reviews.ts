import type { CardId, RetractionId, ReviewId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import type { AcceptedReview } from '@/study/review/review';
import { readBatch, type RefusedItem } from '@/study/review/review-schema';
import { requirePerson, type Context } from '@/server/context';
import { Conflict, Invalid } from '@/server/refusals';
import { replaySettingsOf } from '@/server/tables/memory';
import { recordBatch } from './record-batch';

/** What the device is told: what it may now take out of its outbox, and what to set aside. */
export type RecordedReviews = {
  reviews: Pick<AcceptedReview, 'id' | 'receivedAt' | 'effectiveAt' | 'studyDay'>[];
  retractions: { id: RetractionId; receivedAt: number }[];
  /** By id as far as there was one. These are not recorded: the device keeps them. */
  refused: RefusedItem[];
  memories: Memory[];
  forgotten: CardId[];
};

export type SentReviews = {
  /** For whom the device believes to be sending, where it says so. It gives no right, it only prevents a mistake. */
  person: string | null;
  /** Read only once it is known who asks. */
  body: () => Promise<unknown>;
};

/**
 * A device hands in what was answered and taken back. Everything that can be recorded is, whatever stands beside it; sending
 * the same again is harmless.
 */
export async function recordReviews(context: Context, sent: SentReviews): Promise<RecordedReviews> {
  const person = requirePerson(context);
  if (sent.person !== null && sent.person !== person.id) {
    throw new Conflict(
      'Somebody else has signed in here since. These answers are kept on the device for whoever gave them.',
    );
  }
  const read = readBatch(await sent.body());
  if (read.kind === 'unreadable') throw new Invalid(`This is no batch of reviews: ${read.reason}`);
  const recorded = await recordBatch(
    context.db,
    read.batch,
    { person: person.id, receivedAt: context.now },
    replaySettingsOf(person),
  );
  return {
    reviews: recorded.accepted.reviews.map(({ id, receivedAt, effectiveAt, studyDay }) => ({
      id,
      receivedAt,
      effectiveAt,
      studyDay,
    })),
    retractions: recorded.accepted.retractions.map(({ id, receivedAt }) => ({ id, receivedAt })),
    refused: [...read.refused, ...recorded.unknownCards.map(unknownCard)],
    memories: recorded.memories,
    forgotten: recorded.forgotten,
  };
}

function unknownCard(id: ReviewId): RefusedItem {
  return { id, reason: 'There is no such card here' };
}
