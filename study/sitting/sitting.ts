import type { Rating, Retraction, Review } from '../review/review';
import type { Instant } from '../time';
import {
  between,
  marked,
  picked,
  retractionOf,
  reviewOf,
  selfRated,
  stampAfter,
  type Given,
  type Stamp,
  type Written,
} from './answer';
import { advance, plannedProgress, progressOf, type CardFacts, type Progress, type Sitting } from './progress';

/** Where the student is with the card before them. */
export type Moment =
  /** The card is known, but not yet on the screen. */
  | { kind: 'waiting' }
  | { kind: 'asking'; shownAt: Instant; evidenceOpened: boolean }
  /** A flashcard shows its answer and waits to be rated. */
  | { kind: 'revealed'; shownAt: Instant; evidenceOpened: boolean; durationMs: number }
  /** The right option was picked; known or guessed? */
  | { kind: 'picked'; shownAt: Instant; evidenceOpened: boolean; durationMs: number; key: string }
  /** The answer is recorded; feedback stands until the next card is wanted. `card` is what was answered. */
  | { kind: 'answered'; card: CardFacts; review: Review }
  | { kind: 'finished' };

export type SittingState = {
  sitting: Sitting;
  facts: readonly CardFacts[];
  progress: Progress;
  moment: Moment;
};

export type Action =
  | { kind: 'show'; now: Instant }
  | { kind: 'open evidence' }
  | { kind: 'reveal'; now: Instant }
  | { kind: 'rate'; rating: Rating; stamp: Stamp }
  /** `key` null: the student gives the choice up. A wrong pick is recorded at once; a right one once it is known from a guess. */
  | { kind: 'pick'; key: string | null; stamp: Stamp }
  /** Typed, ordered or matched; marked where the card is at hand, and recorded at once. `given` null: the student gives it up. */
  | { kind: 'give'; given: string | null; right: boolean; stamp: Stamp }
  | { kind: 'knew it'; stamp: Stamp }
  | { kind: 'guessed'; stamp: Stamp }
  /** The student disagrees with what was just recorded: it is retracted, and recorded anew with their rating. */
  | { kind: 'overrule'; rating: Rating; stamp: Stamp; retractionId: string }
  | { kind: 'next' }
  | { kind: 'undo'; stamp: Stamp }
  | { kind: 'finish' };

type Answering = { durationMs: number; evidenceOpened: boolean };

export type Step = { state: SittingState; written: Written[] };

/** A sitting before its first card; finished at once where it has none. */
export function start(sitting: Sitting, facts: readonly CardFacts[]): SittingState {
  return atRest(sitting, facts, plannedProgress(sitting, facts));
}

/** The sitting as its reviews left it, for a page that was closed or refreshed: waiting to show the next card. */
export function resume(
  sitting: Sitting,
  facts: readonly CardFacts[],
  reviews: Iterable<Review>,
  retractions: Iterable<Pick<Retraction, 'review'>>,
): SittingState {
  return atRest(sitting, facts, progressOf(sitting, facts, reviews, retractions));
}

/** The card being asked, or just answered; null once finished. */
export function currentCard({ progress, moment }: SittingState): CardFacts | null {
  if (moment.kind === 'finished') return null;
  return moment.kind === 'answered' ? moment.card : (progress.upcoming[0] ?? null);
}

/**
 * The state after an action and what it leaves to be written. An action that does not fit the moment (a key pressed twice, an
 * option that was not offered) changes nothing and writes nothing.
 */
export function act(state: SittingState, action: Action): Step {
  const { moment } = state;
  switch (action.kind) {
    case 'show':
      return moment.kind === 'waiting'
        ? at(state, { kind: 'asking', shownAt: action.now, evidenceOpened: false })
        : same(state);
    case 'open evidence':
      return moment.kind === 'asking' ? at(state, { ...moment, evidenceOpened: true }) : same(state);
    case 'reveal':
      return reveal(state, action.now);
    case 'rate':
      return moment.kind === 'revealed' ? answer(state, moment, action.stamp, selfRated(action.rating)) : same(state);
    case 'pick':
      return pick(state, action.key, action.stamp);
    case 'give':
      return give(state, action);
    case 'knew it':
      return moment.kind === 'picked'
        ? answer(state, moment, action.stamp, picked(moment.key, 'knew it'))
        : same(state);
    case 'guessed':
      return moment.kind === 'picked'
        ? answer(state, moment, action.stamp, picked(moment.key, 'guessed'))
        : same(state);
    case 'overrule':
      return moment.kind === 'answered' ? overrule(state, moment, action) : same(state);
    case 'next':
      return moment.kind === 'answered' ? same(atRest(state.sitting, state.facts, state.progress)) : same(state);
    case 'undo':
      return undo(state, action.stamp);
    case 'finish':
      return at(state, { kind: 'finished' });
  }
}

function reveal(state: SittingState, now: Instant): Step {
  const { moment } = state;
  if (moment.kind !== 'asking' || currentCard(state)?.presentation !== 'flashcard') return same(state);
  return at(state, { ...moment, kind: 'revealed', durationMs: between(moment.shownAt, now) });
}

function pick(state: SittingState, key: string | null, stamp: Stamp): Step {
  const { moment } = state;
  const card = currentCard(state);
  if (moment.kind !== 'asking' || card?.presentation !== 'multiple-choice') return same(state);
  if (key !== null && !card.optionKeys.includes(key)) return same(state);
  const durationMs = between(moment.shownAt, stamp.now);
  if (key === card.correctKey) return at(state, { ...moment, kind: 'picked', durationMs, key });
  return answer(state, { ...moment, durationMs }, stamp, picked(key, 'wrong'));
}

function give(state: SittingState, { given, right, stamp }: Extract<Action, { kind: 'give' }>): Step {
  const { moment } = state;
  const presentation = currentCard(state)?.presentation;
  if (moment.kind !== 'asking' || presentation === 'flashcard' || presentation === 'multiple-choice')
    return same(state);
  return answer(state, { ...moment, durationMs: between(moment.shownAt, stamp.now) }, stamp, marked(given, right));
}

function answer(state: SittingState, { durationMs, evidenceOpened }: Answering, stamp: Stamp, given: Given): Step {
  const { sitting, progress } = state;
  const card = currentCard(state);
  if (!card) return same(state);
  const circumstances = {
    ...stampAfter(progress.answered.at(-1), stamp),
    durationMs,
    evidenceOpenedBefore: evidenceOpened,
  };
  const review = reviewOf(sitting, card, given, circumstances);
  return {
    state: { ...state, progress: advance(progress, review), moment: { kind: 'answered', card, review } },
    written: [{ kind: 'review', review }],
  };
}

function overrule(
  state: SittingState,
  { card, review }: Extract<Moment, { kind: 'answered' }>,
  { rating, stamp, retractionId }: Extract<Action, { kind: 'overrule' }>,
): Step {
  if (rating === review.rating && !review.guessed) return same(state);
  const overruled: Review = { ...review, ...stampAfter(review, stamp), rating, guessed: false };
  const progress = advance(withoutLast(state), overruled);
  return {
    state: { ...state, progress, moment: { kind: 'answered', card, review: overruled } },
    written: [retractionOf(review, { ...stamp, id: retractionId }), { kind: 'review', review: overruled }],
  };
}

/** One step back: to the question where an answer is only begun, else the last review is retracted and its card asked again. */
function undo(state: SittingState, stamp: Stamp): Step {
  const { sitting, facts, progress, moment } = state;
  if (moment.kind === 'revealed' || moment.kind === 'picked') {
    const { shownAt, evidenceOpened } = moment;
    return at(state, { kind: 'asking', shownAt, evidenceOpened });
  }
  const last = progress.answered.at(-1);
  if (!last) return same(state);
  return { state: atRest(sitting, facts, withoutLast(state)), written: [retractionOf(last, stamp)] };
}

function withoutLast({ sitting, facts, progress }: SittingState): Progress {
  return progress.answered.slice(0, -1).reduce(advance, plannedProgress(sitting, facts));
}

function atRest(sitting: Sitting, facts: readonly CardFacts[], progress: Progress): SittingState {
  return { sitting, facts, progress, moment: { kind: progress.upcoming.length > 0 ? 'waiting' : 'finished' } };
}

function at(state: SittingState, moment: Moment): Step {
  return same({ ...state, moment });
}

function same(state: SittingState): Step {
  return { state, written: [] };
}
