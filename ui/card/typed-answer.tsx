import type { AnswerProps } from './answer';
import { TypedField } from './typed-field';
import { TypedResult } from './typed-result';

/** A question whose answer is typed. */
export function TypedAnswer({ card, state, onGive, onOverrule }: AnswerProps) {
  if (state.kind !== 'recorded') return <TypedField card={card} label="Your answer" onGive={onGive} />;
  return (
    <div className="animate-arrive border-t border-hairline pt-6">
      <p className="font-serif text-2xl font-semibold text-balance">{card.answer.text}</p>
      <TypedResult card={card} review={state.review} onOverrule={onOverrule} />
    </div>
  );
}
