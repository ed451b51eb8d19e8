import type { AnswerProps } from './answer';

/** The back of a flashcard: nothing until it is turned over. */
export function FlashcardAnswer({ card, state }: AnswerProps) {
  if (state.kind === 'open') return null;
  return (
    <p className="animate-arrive border-t border-hairline pt-6 font-serif text-2xl font-semibold text-balance">
      {card.answer.text}
    </p>
  );
}
