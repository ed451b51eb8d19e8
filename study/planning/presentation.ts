import type { Memory } from '../memory/memory';
import type { Presentation } from '../review/review';

/** What a person has asked for in their settings. */
export type PresentationSetting = 'automatic' | 'flashcard' | 'multiple-choice';

/** With fewer good wrong options a choice gives itself away. */
export const FEWEST_WRONG_OPTIONS = 2;

/**
 * How to ask a card this time. Left to Clio, a card is a multiple-choice question until known once, then a flashcard, since
 * recognition is weaker than recall. Whatever the setting, never multiple choice with fewer than two wrong options.
 */
export function presentationFor(
  card: { wrongOptionCount: number },
  memory: Pick<Memory, 'passedEver'> | null,
  setting: PresentationSetting,
): Presentation {
  if (card.wrongOptionCount < FEWEST_WRONG_OPTIONS) return 'flashcard';
  switch (setting) {
    case 'flashcard':
    case 'multiple-choice':
      return setting;
    case 'automatic':
      return memory?.passedEver ? 'flashcard' : 'multiple-choice';
  }
}
