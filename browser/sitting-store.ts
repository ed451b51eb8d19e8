import type { Card } from '@/study/card/card';
import type { CardId, PersonId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import type { Presentation } from '@/study/review/review';
import type { Sitting } from '@/study/sitting/progress';
import type { StudyDay } from '@/study/time';
import type { ClioDatabase } from './database';

/** A card of a sitting, complete: how it is to be asked, and what was remembered of it when the sitting was planned. */
export type PlannedCard = {
  card: Card;
  presentation: Presentation;
  /** Keys of the wrong options that this person has picked before, most often first. */
  mixedUp: string[];
  memory: Memory | null;
};

/** What a sitting needs to be held without the server: with its reviews it is all that is kept of it. */
export type SittingPlan = { sitting: Sitting; studyDay: StudyDay; cards: PlannedCard[] };

export type KeptSitting = SittingPlan & { person: PersonId };

/** Keeps the sitting that a person is in; the one before it is over. */
export async function keepSitting(db: ClioDatabase, kept: KeptSitting): Promise<void> {
  await db.put('sittings', kept);
}

/** The sitting this person left on this machine, if it was begun on `today`; an older one is forgotten. */
export async function keptSitting(db: ClioDatabase, person: PersonId, today: StudyDay): Promise<KeptSitting | null> {
  const kept = await db.get('sittings', person);
  if (!kept) return null;
  if (kept.studyDay === today) return { ...kept, cards: kept.cards.map(asPlannedToday) };
  await db.delete('sittings', person);
  return null;
}

/** A sitting that an older Clio kept this very day knows nothing of what was mixed up, nor of shapes other than a question. */
function asPlannedToday(planned: PlannedCard): PlannedCard {
  const { mixedUp = [], card } = planned as Partial<PlannedCard> & PlannedCard;
  const { form = { kind: 'question' }, otherNames = [] } = card as Partial<Card> & Card;
  return { ...planned, mixedUp, card: { ...card, form, otherNames } };
}

export async function dropSitting(db: ClioDatabase, person: PersonId): Promise<void> {
  await db.delete('sittings', person);
}

/**
 * The kept sitting, brought up to what the server plans now. What was answered in it stays as it was asked, in its place; what
 * has meanwhile been answered on another device, or left its deck, goes; what is new comes at the end.
 */
export function broughtUpToDate(kept: SittingPlan, fresh: SittingPlan, answered: ReadonlySet<CardId>): SittingPlan {
  const planned = new Map(fresh.cards.map((one) => [one.card.id, one]));
  const known = new Set(kept.cards.map(({ card }) => card.id));
  const cards = [
    ...kept.cards.flatMap((one) => (answered.has(one.card.id) ? [one] : (planned.get(one.card.id) ?? []))),
    ...fresh.cards.filter(({ card }) => !known.has(card.id)),
  ];
  return { ...kept, cards, sitting: { ...kept.sitting, cards: cards.map(({ card }) => card.id) } };
}
