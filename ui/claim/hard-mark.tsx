import type { HardSubject } from '@/study/card/card';
import { Notice } from '../kit/notice';
import { WORD_JOINER } from '../kit/word-joiner';

/** On what touches a hard subject, so that nobody meets it unawares. */
export function HardMark() {
  return (
    <span className="trailing-mark text-ochre" title="Hard subject">
      {WORD_JOINER}
      <svg aria-hidden="true" viewBox="0 0 16 16" className="stroke-2">
        <path d="M8 1.500 14.500 8 8 14.500 1.500 8z" />
      </svg>
      <span className="sr-only"> (hard subject)</span>
      {WORD_JOINER}
    </span>
  );
}

/** One plain notice, before what is marked. */
export function HardSubjectsAhead({ what, subjects }: { what: string; subjects: readonly HardSubject[] }) {
  if (subjects.length === 0) return null;
  const names = new Intl.ListFormat('en-GB').format(
    order.filter((one) => subjects.includes(one)).map((one) => words[one]),
  );
  return (
    <Notice tone="warning">
      <p>
        {what} deals with {names}.
        <span className="text-ink-soft">
          {' '}
          Points on this are marked
          <HardMark />.
        </span>
      </p>
    </Notice>
  );
}

const words: Record<HardSubject, string> = {
  killing: 'mass killing, executions or famine',
  torture: 'torture',
  suicide: 'suicide',
  antisemitism: 'antisemitism',
  'sexual-violence': 'sexual violence',
};

const order = Object.keys(words) as HardSubject[];
