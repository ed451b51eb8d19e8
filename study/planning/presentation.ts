import type { Card } from '../card/card';
import { canBeAskedByChoice, weighsItsOptions } from '../card/multiple-choice';
import { canBeTyped } from '../card/typed';
import type { Memory } from '../memory/memory';
import { offersOptions } from '../memory/recognition';
import type { Presentation } from '../review/review';

/** What a person has asked for in their settings. */
export const presentationSettings = ['automatic', 'flashcard', 'multiple-choice', 'typed'] as const;
export type PresentationSetting = (typeof presentationSettings)[number];

/**
 * How to ask a card this time. What is to be put in order, matched or completed is asked as that, whatever the setting: it has no other
 * shape. Left to Clio, a question is multiple choice until known once, then a flashcard, since recognition is weaker than recall. Whoever wants to
 * type types what is short enough. Whatever the setting, never multiple choice with fewer than two wrong options, and always where the
 * question is about its options.
 */
export function presentationFor(
  card: Pick<Card, 'form' | 'answer' | 'wrong'>,
  memory: Pick<Memory, 'passedEver'> | null,
  setting: PresentationSetting,
): Presentation {
  switch (card.form.kind) {
    case 'ordering':
    case 'matching':
      return card.form.kind;
    case 'gap':
      return 'cloze';
    case 'question':
      break;
  }
  if (canBeAskedByChoice(card) && weighsItsOptions(card)) return 'multiple-choice';
  if (setting === 'typed' && canBeTyped(card)) return 'typed';
  if (!canBeAskedByChoice(card)) return 'flashcard';
  switch (setting) {
    case 'flashcard':
    case 'multiple-choice':
      return setting;
    case 'automatic':
    case 'typed':
      return memory?.passedEver ? 'flashcard' : 'multiple-choice';
  }
}

/** How a card is asked as it becomes known: with nothing to choose from, so once it has been known among options, or always among options. */
export type Asking = 'freely' | 'among options first' | 'among options';

export function askingOf(card: Pick<Card, 'form' | 'answer' | 'wrong'>, setting: PresentationSetting): Asking {
  const isAmongOptions = (passedEver: boolean) => offersOptions[presentationFor(card, { passedEver }, setting)];
  if (isAmongOptions(true)) return 'among options';
  return isAmongOptions(false) ? 'among options first' : 'freely';
}
