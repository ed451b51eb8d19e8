import type { CardId, ClaimId, ReviewId, SittingId } from '../ids';
import { settles } from '../memory/recognition';
import type { Purpose, Retraction, Review } from '../review/review';
import { related } from '../planning/siblings';

/** One review session as it was planned. With its reviews and retractions it is all that is kept of it. */
export type Sitting = {
  id: SittingId;
  /** Decides which options are shown and in which order. */
  seed: string;
  cards: readonly CardId[];
  purpose: Purpose;
};

/** All that a sitting needs to know of a card; prompt, answer and feedback are the screen's business. */
export type CardFacts = {
  id: CardId;
  revision: number;
  claims: readonly ClaimId[];
} & (
  | { presentation: 'flashcard' | 'typed' | 'cloze'; optionKeys: null; correctKey: null }
  | { presentation: 'ordering' | 'matching'; optionKeys: readonly string[]; correctKey: null }
  | { presentation: 'multiple-choice'; optionKeys: readonly string[]; correctKey: string }
);

/** How far a sitting has come: a function of its plan and its reviews alone, so that a refresh finds it again. */
export type Progress = {
  /** Still to be asked; the first is being asked. */
  upcoming: readonly CardFacts[];
  /** Reviews that stand, in the order given. */
  answered: readonly Review[];
};

/** How many other cards come before one that was forgotten or guessed is asked again. */
export const CARDS_BEFORE_RETURN = 5;

/** Before the first answer. Cards of the plan that `facts` does not know (retired meanwhile) are passed over. */
export function plannedProgress(sitting: Sitting, facts: readonly CardFacts[]): Progress {
  const known = new Map(facts.map((card) => [card.id, card]));
  return { upcoming: sitting.cards.flatMap((card) => known.get(card) ?? []), answered: [] };
}

/**
 * After one more answer to the card being asked. A card forgotten or guessed is put back behind five others, or at the end of
 * what is left, not next to a related card where that can be had.
 */
export function advance({ upcoming, answered }: Progress, review: Review): Progress {
  const [asked, ...rest] = upcoming;
  if (!asked || asked.id !== review.card)
    throw new RangeError(`Sitting ${review.sitting} is not asking ${review.card}`);
  return { upcoming: settles(review) ? rest : putBack(asked, rest), answered: [...answered, review] };
}

/**
 * How far the reviews of a sitting have brought it. Taken card by card, since the plan says which card comes next: a clock
 * that was put back in the middle cannot confuse it. Reviews of other sittings and retracted ones are passed over.
 */
export function progressOf(
  sitting: Sitting,
  facts: readonly CardFacts[],
  reviews: Iterable<Review>,
  retractions: Iterable<Pick<Retraction, 'review'>>,
): Progress {
  const answers = answersByCard(sitting, reviews, new Set([...retractions].map(({ review }) => review)));
  let progress = plannedProgress(sitting, facts);
  for (;;) {
    const asked = progress.upcoming[0];
    const answer = asked && answers.get(asked.id)?.shift();
    if (!answer) return progress;
    progress = advance(progress, answer);
  }
}

function answersByCard(sitting: Sitting, reviews: Iterable<Review>, retracted: Set<ReviewId>): Map<CardId, Review[]> {
  const standing = new Map<ReviewId, Review>();
  for (const review of reviews) {
    if (review.sitting === sitting.id && !retracted.has(review.id)) standing.set(review.id, review);
  }
  const answers = new Map<CardId, Review[]>();
  for (const review of [...standing.values()].sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))) {
    const ofCard = answers.get(review.card);
    if (ofCard) ofCard.push(review);
    else answers.set(review.card, [review]);
  }
  return answers;
}

function putBack(card: CardFacts, rest: readonly CardFacts[]): CardFacts[] {
  for (let gap = Math.min(CARDS_BEFORE_RETURN, rest.length); gap < rest.length; gap++) {
    if (!related(card, rest[gap - 1]) && !related(card, rest[gap])) return rest.toSpliced(gap, 0, card);
  }
  return [...rest, card];
}
