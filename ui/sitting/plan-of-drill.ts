import type { PlannedCard, SittingPlan } from '@/browser/sitting-store';
import type { PersonId, SittingId } from '@/study/ids';
import type { StudyDay } from '@/study/time';

type Drill = { today: StudyDay; cards: readonly PlannedCard[] };

/** A sitting of one debate's cards that moves no memory. Its seed is of the day and the debate, so that a refresh resumes it. */
export function planOfDrill(
  { today, cards }: Drill,
  { id, person, debate }: { id: string; person: PersonId; debate: string },
): SittingPlan {
  return {
    studyDay: today,
    sitting: {
      id: id as SittingId,
      seed: `${person} ${today} ${debate}`,
      cards: cards.map(({ card }) => card.id),
      purpose: 'cram',
    },
    cards: cards.map(({ card, presentation, mixedUp, memory }) => ({ card, presentation, mixedUp, memory })),
  };
}
