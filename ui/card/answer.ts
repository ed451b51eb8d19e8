import type { Card, Option } from '@/study/card/card';
import type { Rating, Review } from '@/study/review/review';

/** Names the form that a foot button sends: what is typed, ordered or matched is given by it. */
export const ANSWER_FORM = 'answer';
/** The heading that asks, which describes the field. */
export const QUESTION = 'question';
/** It takes the focus when its card comes, so that one can type at once. */
export const TYPED_FIELD = 'typed-answer';

/** What every way of answering is handed: the card, what there is to choose from, and what came of it once something did. */
export type AnswerProps = {
  card: Card;
  options: Option[];
  /** Asking; the answer shown, but nothing recorded yet; or recorded. */
  state:
    | { kind: 'open' }
    | { kind: 'shown'; picked: string | null }
    | { kind: 'recorded'; review: Pick<Review, 'given' | 'rating' | 'outcome'> };
  onPick: (key: string) => void;
  onGive: (given: string | null, right: boolean) => void;
  /** The student disagrees with how it was marked. */
  onOverrule: (rating: Rating) => void;
};
