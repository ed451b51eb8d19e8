import type { PlannedCard, SittingPlan } from '@/browser/sitting-store';
import type { PersonId, SittingId } from '@/study/ids';
import type { StudyDay } from '@/study/time';

type Queue = { today: StudyDay; cards: readonly PlannedCard[] };

/** Cards in one session: about twenty minutes. What is left is there for the next. */
export const LONGEST_SITTING = 50;

/**
 * A sitting of what is queued. The card named in the address comes first if it is among them: a refresh shows the question that
 * was on the screen. The seed is of the day, so that it shows it with the same options.
 */
export function planFromQueue(
  { today, cards }: Queue,
  { id, person, first }: { id: string; person: PersonId; first: string | undefined },
): SittingPlan {
  const ordered = [...cards.filter(({ card }) => card.id === first), ...cards.filter(({ card }) => card.id !== first)];
  return {
    studyDay: today,
    sitting: {
      id: id as SittingId,
      seed: `${person} ${today}`,
      cards: ordered.map(({ card }) => card.id),
      purpose: 'schedule',
    },
    cards: ordered.map(({ card, presentation, mixedUp, memory }) => ({ card, presentation, mixedUp, memory })),
  };
}
