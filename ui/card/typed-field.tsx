import { useEffect, useRef, type FormEvent } from 'react';
import type { Card } from '@/study/card/card';
import { markTyped } from '@/study/card/mark';
import { ANSWER_FORM, QUESTION, TYPED_FIELD, type AnswerProps } from './answer';

type TypedFieldProps = { card: Card; label: string; onGive: AnswerProps['onGive'] };

/** One line to type the answer in. Dates may be typed in any usual way. */
export function TypedField({ card, label, onGive }: TypedFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // Fetched only when first needed, it may come after the question has taken the focus.
  useEffect(() => {
    if (document.activeElement?.id === QUESTION) field.current?.focus({ preventScroll: true });
  }, []);

  function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('typed')).trim();
    if (typed !== '') onGive(typed, markTyped(card, typed, card.otherNames).kind === 'right');
  }
  return (
    <form id={ANSWER_FORM} onSubmit={give} autoComplete="off">
      <label htmlFor={TYPED_FIELD} className="running-head mb-2 block">
        {label}
      </label>
      <input
        ref={field}
        id={TYPED_FIELD}
        name="typed"
        aria-describedby={QUESTION}
        required
        maxLength={200}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        inputMode={card.answer.key.startsWith('number/') ? 'decimal' : 'text'}
        className="min-h-14 w-full rounded-edge border border-rule bg-sheet px-4 font-serif text-[1.25rem] text-ink hover:border-ink"
      />
    </form>
  );
}
