import type { PlannedCard, SittingPlan } from '@/browser/sitting-store';
import type { Option } from '@/study/card/card';
import type { Memory, ReplaySettings } from '@/study/memory/memory';
import { foldReview, previewIntervals } from '@/study/memory/replay';
import { shownOptions } from '@/study/planning/shown-options';
import { acceptProvisionally } from '@/study/review/acceptance';
import type { PersonId } from '@/study/ids';
import type { Rating, Review } from '@/study/review/review';
import type { CardFacts } from '@/study/sitting/progress';
import type { StudyDay } from '@/study/time';

/** A planned card with the options it is asked with in this sitting; none where there is nothing to choose from. */
export type AskedCard = PlannedCard & { options: Option[] };

/** The cards of a plan as they are asked. The sitting's seed decides the options, so a refresh shows the same. */
export function askedCards({ sitting, cards }: SittingPlan): AskedCard[] {
  return cards.map((planned) => ({
    ...planned,
    options: shownOptions[planned.presentation](planned.card, { seed: sitting.seed, mixedUp: planned.mixedUp }),
  }));
}

/** What the sitting's own logic needs to know of them. */
export function factsOf(cards: readonly AskedCard[]): CardFacts[] {
  return cards.map(({ card, presentation, options }) => {
    const { id, revision, claims } = card;
    const optionKeys = options.map(({ key }) => key);
    switch (presentation) {
      case 'multiple-choice':
        return { id, revision, claims, presentation, optionKeys, correctKey: card.answer.key };
      case 'ordering':
      case 'matching':
        return { id, revision, claims, presentation, optionKeys, correctKey: null };
      case 'flashcard':
      case 'typed':
      case 'cloze':
        return { id, revision, claims, presentation, optionKeys: null, correctKey: null };
    }
  });
}

/** What is remembered of a card now: as planned, and what was answered in this sitting since. */
export function memoryNow(
  { card, memory }: PlannedCard,
  answered: readonly Review[],
  person: PersonId,
  settings: ReplaySettings,
): Memory | null {
  return answered
    .filter((review) => review.card === card.id)
    .reduce((before, review) => foldReview(before, acceptProvisionally(review, person), settings), memory);
}

/** Days until the card comes back after each rating, counted as the server will count them. */
export function intervalsNow(
  planned: PlannedCard,
  answered: readonly Review[],
  person: PersonId,
  today: StudyDay,
  settings: ReplaySettings,
): Record<Rating, number> {
  return previewIntervals(memoryNow(planned, answered, person, settings), today, settings);
}

/** For each card answered in the sitting, in how many days it comes back. */
export function waitsNow(
  cards: ReadonlyMap<string, AskedCard>,
  answered: readonly Review[],
  person: PersonId,
  today: StudyDay,
  settings: ReplaySettings,
): number[] {
  return [...new Set(answered.map(({ card }) => card))].flatMap((id) => {
    const planned = cards.get(id);
    const memory = planned && memoryNow(planned, answered, person, settings);
    return memory ? [Math.max(0, memory.dueStudyDay - today)] : [];
  });
}
