import type { AnswerProps } from './answer';
import { MatchedResult } from './matched-result';
import { MatchingForm } from './matching-form';

/** Things to be matched, and then the pairs as they belong together. */
export function MatchingAnswer({ card, options, state, onGive }: AnswerProps) {
  const { form } = card;
  if (form.kind !== 'matching') return null;
  return state.kind === 'recorded' ? (
    <MatchedResult form={form} given={state.review.given} />
  ) : (
    <MatchingForm key={card.id} form={form} rights={options} onGive={onGive} />
  );
}
