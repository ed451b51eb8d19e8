import { useState, type FormEvent } from 'react';
import type { Option } from '@/study/card/card';
import { areRightPairs, writePairs, type GivenPairs, type MatchingForm as Matching } from '@/study/card/matching';
import { ANSWER_FORM, type AnswerProps } from './answer';

type MatchingFormProps = { form: Matching; rights: Option[]; onGive: AnswerProps['onGive'] };

/** A list box of the browser's own beside each left side: keyboard, touch and screen reader know what to do with it. */
export function MatchingForm({ form, rights, onGive }: MatchingFormProps) {
  const [given, setGiven] = useState<GivenPairs>({});
  const chosen = Object.values(given);
  const twice = rights.find(({ key }) => chosen.filter((other) => other === key).length > 1);

  function give(event: FormEvent) {
    event.preventDefault();
    onGive(writePairs(given), areRightPairs(form, given));
  }

  return (
    <form id={ANSWER_FORM} onSubmit={give}>
      <ol aria-label="To be matched" className="divide-y divide-hairline border-y border-hairline">
        {form.pairs.map(({ left }) => (
          <li
            key={left.key}
            className="py-2 md:grid md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:items-center md:gap-4"
          >
            <label htmlFor={`match ${left.key}`} className="block font-serif text-[1.08rem] leading-snug">
              {left.text}
            </label>
            <select
              id={`match ${left.key}`}
              required
              value={given[left.key] ?? ''}
              onChange={(event) => setGiven({ ...given, [left.key]: event.target.value })}
              className="mt-1 min-h-11 w-full rounded-edge border border-rule bg-sheet px-2 text-ink hover:border-ink md:mt-0"
            >
              <option value="" disabled>
                Choose…
              </option>
              {rights.map(({ key, text }) => (
                <option key={key} value={key}>
                  {text}
                  {chosen.includes(key) && given[left.key] !== key ? ' (chosen above or below)' : ''}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <p role="status" className="min-h-6 pt-1 text-sm text-ink-soft">
        {twice && `Each belongs to one only: “${twice.text}” is chosen twice.`}
      </p>
    </form>
  );
}
