'use client';

import { lazy, type ComponentType } from 'react';
import type { Presentation } from '@/study/review/review';
import type { AnswerProps } from './answer';
import { ChoiceAnswer } from './choice-answer';
import { FlashcardAnswer } from './flashcard-answer';
import { onceReachable } from './once-reachable';

// What most sittings do not hold is fetched only by those that do: the script that the first question needs comes first.
const later = {
  typed: () => import('./typed-answer').then(({ TypedAnswer }) => ({ default: TypedAnswer })),
  cloze: () => import('./cloze-answer').then(({ ClozeAnswer }) => ({ default: ClozeAnswer })),
  ordering: () => import('./ordering-answer').then(({ OrderingAnswer }) => ({ default: OrderingAnswer })),
  matching: () => import('./matching-answer').then(({ MatchingAnswer }) => ({ default: MatchingAnswer })),
};

/** How a card is answered on the screen: one line for each presentation. */
export const waysToAnswer: Record<Presentation, ComponentType<AnswerProps>> = {
  flashcard: FlashcardAnswer,
  'multiple-choice': ChoiceAnswer,
  typed: lazy(onceReachable(later.typed)),
  cloze: lazy(onceReachable(later.cloze)),
  ordering: lazy(onceReachable(later.ordering)),
  matching: lazy(onceReachable(later.matching)),
};

/** Fetches what these presentations need, so that it is there when the network is not. What fails is asked for again when it is shown. */
export function fetchAhead(presentations: Iterable<Presentation>): void {
  for (const presentation of new Set(presentations)) {
    if (presentation in later) later[presentation as keyof typeof later]().catch(() => undefined);
  }
}
