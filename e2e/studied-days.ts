import { v7 } from 'uuid';
import { addDeck } from '@/server/commands/add-deck';
import { recordReviews } from '@/server/commands/record-reviews';
import { contextOf, type Context } from '@/server/context';
import { queueForReview, type QueuedForReview } from '@/server/queries/queue';
import type { DeckId, DeviceId, ReviewId, SittingId } from '@/study/ids';
import type { Person } from '@/study/person/person';
import { REVIEW_SCHEMA_VERSION, type Review } from '@/study/review/review';
import { noonOf } from '@/study/testing/reviews';
import { studyDayOf, type StudyDay } from '@/study/time';
import { database } from './people';

/** Gives somebody a deck, the first there is unless named, as its button does. */
export async function studyDeck(person: Person, daysAgo: number, deck?: string): Promise<void> {
  const { rows } = await database().pool.query<{ id: DeckId }>(
    `SELECT deck.id FROM deck JOIN deck_card ON deck_id = deck.id WHERE NOT deck.retired AND ($1::text IS NULL OR deck.id = $1)
     GROUP BY deck.id ORDER BY count(*) DESC LIMIT 1`,
    [deck ?? null],
  );
  await addDeck(onDay(person, daysAgo), { deck: rows[0]!.id });
}

/**
 * Days of study, so many days ago: on each, everything that its queue asks is answered at noon, one card in seven wrongly. Made
 * by the same commands that the review page calls, with the clock moved.
 */
export async function studyOn(person: Person, daysAgo: readonly number[], most = 60): Promise<void> {
  for (const ago of [...daysAgo].sort((a, b) => b - a)) {
    const context = onDay(person, ago);
    const { cards } = await queueForReview(context, most);
    const reviews = cards.map((queued, index) => answerOf(queued, context.now - cards.length + index, person));
    await recordReviews(context, { person: person.id, body: async () => ({ reviews, retractions: [] }) });
  }
}

/** Today is now; other days are looked at from their noon. */
function onDay(person: Person, daysAgo: number): Context {
  return contextOf(database(), person, daysAgo === 0 ? Date.now() : noonOf(studyDayNow(person) - daysAgo));
}

export function studyDayNow({ zone, rolloverHour }: Pick<Person, 'zone' | 'rolloverHour'>): StudyDay {
  return studyDayOf(Date.now(), zone, rolloverHour);
}

function answerOf({ card, presentation }: QueuedForReview, answeredAt: number, person: Person): Review {
  const wrong = hashOf(`${card.id} ${answeredAt % 7}`) % 7 === 0;
  const byChoice = presentation === 'multiple-choice';
  const options = byChoice ? [card.answer, ...card.wrong].slice(0, 4).map(({ key }) => key) : null;
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    id: v7() as ReviewId,
    card: card.id,
    cardRevision: card.revision,
    device: v7() as DeviceId,
    sitting: v7() as SittingId,
    answeredAt,
    zone: person.zone,
    rolloverHour: person.rolloverHour,
    presentation,
    options,
    given: options ? options[wrong ? 1 : 0]! : null,
    outcome: byChoice ? (wrong ? 'wrong' : 'right') : 'self-rated',
    guessed: false,
    suggestedRating: byChoice ? (wrong ? 1 : 3) : null,
    rating: wrong ? 1 : 3,
    durationMs: 9_000,
    evidenceOpenedBefore: false,
    purpose: 'schedule',
  };
}

/** FNV-1a: the same cards are missed every time. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
