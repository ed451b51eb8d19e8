import type { Card } from '@/study/card/card';
import type { Memory } from '@/study/memory/memory';
import { presentationFor } from '@/study/planning/presentation';
import type { Presentation } from '@/study/review/review';
import type { StudyDay } from '@/study/time';
import { requirePerson, type Context } from '@/server/context';
import { readMemoriesOf } from '@/server/tables/memory';
import { readMixedUp } from '@/server/tables/progress';
import { planStudy } from './study-plan';

/** A card to be asked, complete: how to ask it, and what is remembered of it. */
export type QueuedForReview = {
  kind: 'due' | 'new';
  card: Card;
  presentation: Presentation;
  /** Keys of the wrong options that this person has picked before: they are offered first. */
  mixedUp: string[];
  memory: Memory | null;
};

export type QueueForReview = {
  today: StudyDay;
  cards: QueuedForReview[];
  /** What was kept back, among the cards looked at: related ones for another day, new ones above the day's allowance. */
  siblingsHeld: number;
  newOverAllowance: number;
};

/** More than anybody answers in one go. */
export const LONGEST_QUEUE = 200;

/** The next cards of whoever asks, in the order in which to ask them. */
export async function queueForReview(context: Context, limit = LONGEST_QUEUE): Promise<QueueForReview> {
  const person = requirePerson(context);
  const { today, queue, find } = await planStudy(context.db, person, {
    now: context.now,
    extent: { cards: limit },
  });
  const queued = queue.cards.slice(0, limit);
  const due = queued.filter(({ kind }) => kind === 'due').map(({ card }) => card);
  const [memories, mixedUp] = await Promise.all([
    readMemoriesOf(context.db.pool, person.id, due),
    readMixedUp(context.db.pool, person.id, due, today),
  ]);
  const planned = queued.map(({ kind, card: id }): QueuedForReview => {
    const card = find(id)!;
    const memory = memories.get(id) ?? null;
    const setting = person.settings.presentation;
    return {
      kind,
      card,
      presentation: presentationFor(card, memory, setting),
      mixedUp: mixedUp.get(id) ?? [],
      memory,
    };
  });
  return { today, cards: planned, siblingsHeld: queue.siblingsHeld, newOverAllowance: queue.newOverAllowance };
}
