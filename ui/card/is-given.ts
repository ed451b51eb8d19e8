import type { Presentation } from '@/study/review/review';

const given: Record<Presentation, boolean> = {
  flashcard: false,
  'multiple-choice': false,
  typed: true,
  cloze: true,
  ordering: true,
  matching: true,
};

/** Whether the answer is given by a form, with a button at the foot of the screen that sends it. */
export function isGiven(presentation: Presentation): boolean {
  return given[presentation];
}
