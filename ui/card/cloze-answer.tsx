import { aroundGap } from '@/study/card/cloze';
import type { AnswerProps } from './answer';
import { TypedField } from './typed-field';
import { TypedResult } from './typed-result';

/** A sentence with a gap: what belongs in it is typed, then the sentence stands whole. */
export function ClozeAnswer({ card, state, onGive, onOverrule }: AnswerProps) {
  if (state.kind !== 'recorded') return <TypedField card={card} label="Fill the gap" onGive={onGive} />;
  const { before, after } = aroundGap(card.prompt);
  return (
    <div className="animate-arrive border-t border-hairline pt-6">
      <p className="font-serif text-xl text-pretty">
        {before}
        <strong className="font-semibold underline decoration-moss decoration-2 underline-offset-4">
          {card.answer.text}
        </strong>
        {after}
      </p>
      <TypedResult card={card} review={state.review} onOverrule={onOverrule} />
    </div>
  );
}
