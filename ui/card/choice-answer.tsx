import type { AnswerProps } from './answer';
import { OptionRows } from './option-rows';

/** Multiple choice: the options, and after the pick what each is true of, or why it is right or wrong here. */
export function ChoiceAnswer({ card, options, state, onPick }: AnswerProps) {
  return (
    <OptionRows
      options={options.map((option) => ({
        option: card.wrong.find(({ key }) => key === option.key) ?? option,
        right: option.key === card.answer.key,
      }))}
      because={card.feedback.because ?? null}
      answered={state.kind !== 'open'}
      picked={state.kind === 'shown' ? state.picked : state.kind === 'recorded' ? state.review.given : null}
      onPick={onPick}
    />
  );
}
