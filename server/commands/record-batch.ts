import type { CardId, PersonId, ReviewId } from '@/study/ids';
import type { Memory, ReplaySettings } from '@/study/memory/memory';
import { foldReview, needsReplay, replay } from '@/study/memory/replay';
import { accept, acceptRetraction, type Receipt } from '@/study/review/acceptance';
import { compareReviews, historyOf } from '@/study/review/history';
import type { AcceptedBatch, ReviewBatch } from '@/study/review/review-log';
import type { AcceptedReview } from '@/study/review/review';
import type { Db } from '@/server/db/connect';
import { forgetMemories, settingsName, writeMemories } from '@/server/tables/memory';
import { withPersonLock } from '@/server/tables/person-lock';
import { readHistory } from '@/server/tables/review';
import { insertBatch, type LogEntry } from '@/server/tables/review-log';
import type { Transaction } from '@/server/tables/transaction';

export type RecordedBatch = {
  /** The rows as first received, in the batch's order; without reviews of cards that are none. */
  accepted: AcceptedBatch;
  unknownCards: ReviewId[];
  /** What the batch's cards are remembered as now. */
  memories: Memory[];
  /** Cards of which nothing is remembered any more, every review of them having been retracted. */
  forgotten: CardId[];
};

/**
 * Writes a batch into a person's log and brings the memories of its cards to what the log now implies, in one short
 * transaction on one connection. Three round trips: locks, insert and read, memories and commit; a fourth where a review is
 * late or retracted, for then its card is replayed.
 */
export async function recordBatch(
  db: Pick<Db, 'pool'>,
  batch: ReviewBatch,
  receipt: Receipt,
  settings: ReplaySettings,
): Promise<RecordedBatch> {
  if (batch.reviews.length + batch.retractions.length === 0) return NOTHING;
  const incoming: AcceptedBatch = {
    reviews: firstOfEach(batch.reviews).map((review) => accept(review, receipt)),
    retractions: firstOfEach(batch.retractions).map((retraction) => acceptRetraction(retraction, receipt)),
  };
  // Whose card a retraction touches is known only once its review is read: it holds the whole person.
  const cards = [...new Set(incoming.reviews.map(({ card }) => card))];
  const hold = incoming.retractions.length > 0 ? 'everything' : cards;
  return withPersonLock(db, receipt.person, hold, async (client) => {
    const entry = await insertBatch(client, receipt.person, incoming);
    const conclusions = await conclude(client, receipt.person, incoming, entry, settings);
    return { ...receivedRows(batch, incoming, entry), ...conclusions };
  });
}

const NOTHING: RecordedBatch = {
  accepted: { reviews: [], retractions: [] },
  unknownCards: [],
  memories: [],
  forgotten: [],
};

/** Folds what can be folded, replays the rest, and writes what has changed. */
async function conclude(
  client: Transaction,
  person: PersonId,
  incoming: AcceptedBatch,
  entry: LogEntry,
  settings: ReplaySettings,
): Promise<Pick<RecordedBatch, 'memories' | 'forgotten'>> {
  const name = settingsName(settings);
  const inserted = new Set(entry.inserted);
  const retracted = new Set([...entry.retractedBefore, ...incoming.retractions.map(({ review }) => review)]);
  const news = byCard(incoming.reviews.filter(({ id }) => inserted.has(id) && !retracted.has(id)));
  const memories = new Map(entry.memories.map(({ settings: kept, ...memory }) => [memory.card, { kept, memory }]));
  const late = new Set(entry.retractedCards);
  const changed: Memory[] = [];
  for (const [card, reviews] of news) {
    const before = memories.get(card);
    const cannotFold = before && (before.kept !== name || reviews.some((review) => needsReplay(before.memory, review)));
    if (cannotFold) late.add(card);
    if (late.has(card)) continue;
    const after = fold(before?.memory ?? null, reviews, settings);
    if (after && after !== before?.memory) changed.push(after);
  }
  const forgotten = await replayInto(changed, client, person, [...late], settings);
  writeMemories(client, person, changed, settings);
  forgetMemories(client, person, forgotten);
  for (const memory of changed) memories.set(memory.card, { kept: name, memory });
  for (const card of forgotten) memories.delete(card);
  return { memories: [...memories.values()].map(({ memory }) => memory), forgotten };
}

/** New reviews of each card, in the order of history. */
function byCard(reviews: AcceptedReview[]): Map<CardId, AcceptedReview[]> {
  const groups = new Map<CardId, AcceptedReview[]>();
  for (const review of reviews.sort(compareReviews)) {
    const group = groups.get(review.card);
    if (group) group.push(review);
    else groups.set(review.card, [review]);
  }
  return groups;
}

function fold(memory: Memory | null, reviews: readonly AcceptedReview[], settings: ReplaySettings): Memory | null {
  return reviews.reduce((before, review) => foldReview(before, review, settings), memory);
}

/** Replays cards, adds their memories to `changed`, and answers with the cards of which nothing is left. */
async function replayInto(
  changed: Memory[],
  client: Transaction,
  person: PersonId,
  cards: CardId[],
  settings: ReplaySettings,
): Promise<CardId[]> {
  if (cards.length === 0) return [];
  const memories = replay(historyOf(await readHistory(client, person, cards)), settings);
  changed.push(...memories.values());
  return cards.filter((card) => !memories.has(card));
}

function receivedRows(
  batch: ReviewBatch,
  incoming: AcceptedBatch,
  entry: LogEntry,
): Pick<RecordedBatch, 'accepted' | 'unknownCards'> {
  const known = new Set(entry.knownCards);
  const inserted = new Set(entry.inserted);
  const reviews = new Map([
    ...incoming.reviews.filter(({ id }) => inserted.has(id)).map((row) => [row.id, row] as const),
    ...entry.earlierReviews.map((row) => [row.id, row] as const),
  ]);
  const retractions = new Map([...incoming.retractions, ...entry.earlierRetractions].map((row) => [row.id, row]));
  const unknownCards = incoming.reviews
    .filter(({ id, card }) => !reviews.has(id) && !known.has(card))
    .map(({ id }) => id);
  if (reviews.size + unknownCards.length < incoming.reviews.length) {
    // The person was erased while this was on its way, or one id was written for two cards at the same moment.
    throw new Error('A batch of reviews could not be recorded whole. Nothing of it was.');
  }
  return {
    accepted: {
      reviews: batch.reviews.flatMap(({ id }) => reviews.get(id) ?? []),
      retractions: batch.retractions.flatMap(({ id }) => retractions.get(id) ?? []),
    },
    unknownCards,
  };
}

/** The first thing of each id: a device may have put one into the batch twice. */
function firstOfEach<Thing extends { id: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.toReversed().map((thing) => [thing.id, thing])).values()].toReversed();
}
