import type { CardId, ClaimId, SittingId } from '../ids';
import type { Stamp } from '../sitting/answer';
import type { CardFacts, Sitting } from '../sitting/progress';
import { PHONE, reviewId } from './reviews';

export const NINE = Date.parse('2026-03-10T09:00Z');

export function flashcard(id: string, claim = id): CardFacts {
  return {
    id: id as CardId,
    revision: 3,
    claims: [claim as ClaimId],
    presentation: 'flashcard',
    optionKeys: null,
    correctKey: null,
  };
}

/** Three options, keyed `right`, `wrong` and `other`. */
export function choice(id: string): CardFacts {
  return {
    ...flashcard(id),
    presentation: 'multiple-choice',
    optionKeys: ['right', 'wrong', 'other'],
    correctKey: 'right',
  };
}

/** To be typed, or events `a` and `b` to be put in order. */
export function given(id: string, presentation: 'typed' | 'cloze' | 'ordering' | 'matching'): CardFacts {
  return presentation === 'typed' || presentation === 'cloze'
    ? { ...flashcard(id), presentation, optionKeys: null, correctKey: null }
    : { ...flashcard(id), presentation, optionKeys: ['b', 'a'], correctKey: null };
}

export function aSittingOf(facts: readonly CardFacts[]): Sitting {
  return {
    id: '019b0000-0003-7000-8000-000000000009' as SittingId,
    seed: 'a',
    cards: facts.map(({ id }) => id),
    purpose: 'schedule',
  };
}

let made = 0;

/** On the phone in London; each stamp has its own id. */
export function stamp(now = NINE): Stamp {
  return { id: reviewId(++made + 0x10000), now, device: PHONE, zone: 'Europe/London', rolloverHour: 4 };
}
