import type { Collection } from '@/study/card/collection';
import { claimsOfDebate } from '@/study/card/debate-evidence';
import { presentationFor } from '@/study/planning/presentation';
import { apart } from '@/study/planning/siblings';
import { studyDayOf, type StudyDay } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readAskedCardsOfClaims } from '@/server/tables/claim-card';
import { readMemoriesOf } from '@/server/tables/memory';
import { readMixedUp } from '@/server/tables/progress';
import { readLeftOut, readNoticesSeen } from '@/server/tables/person-deck';
import { collectionHolding, shelvedCollection } from '@/server/tables/shelved-collection';
import type { QueuedForReview } from './queue';

export type Drill = {
  question: string;
  today: StudyDay;
  cards: Omit<QueuedForReview, 'kind'>[];
  /** What the collection says before its hard subjects, where these cards touch one and whoever asks has not seen it; else null. */
  notice: Pick<Collection, 'id' | 'notice'> | null;
};

/**
 * The cards of one debate, all of them, now: practice before an essay. It moves no memory (its reviews have the purpose `cram`),
 * so that it may be done as often as one likes, and nothing is scheduled that nobody added.
 */
export async function drillOfDebate(context: Context, id: string): Promise<Drill> {
  const person = requireMay(context, 'answer cards');
  const { pool } = context.db;
  const holding = await collectionHolding(pool, 'debate', id);
  const index = holding && (await shelvedCollection(pool, holding));
  const debate = index?.debates.get(id);
  if (!index || !debate) throw new NotFound('There is no such debate.');
  const [found, leftOut, seen] = await Promise.all([
    readAskedCardsOfClaims(pool, holding!, [...claimsOfDebate(index, debate.id)]),
    readLeftOut(context.db, person.id),
    readNoticesSeen(context.db, person.id),
  ]);
  const wanted = found.filter(({ hard }) => !hard.some((subject) => leftOut.includes(subject)));
  const today = studyDayOf(context.now, person.zone, person.rolloverHour);
  const ids = wanted.map((card) => card.id);
  const [memories, mixedUp] = await Promise.all([
    readMemoriesOf(pool, person.id, ids),
    readMixedUp(pool, person.id, ids, today),
  ]);
  // Related cards give one another away; where they cannot all be kept apart, none is held back for that.
  const { arranged, held } = apart(wanted);
  const cards = (held > 0 ? wanted : arranged).map((card) => {
    const memory = memories.get(card.id) ?? null;
    const setting = person.settings.presentation;
    return {
      card,
      memory,
      presentation: presentationFor(card, memory, setting),
      mixedUp: mixedUp.get(card.id) ?? [],
    };
  });
  return {
    question: debate.question,
    today,
    cards,
    notice:
      cards.some(({ card }) => card.hard.length > 0) && !seen.includes(holding!) ? index.authored.collection : null,
  };
}
