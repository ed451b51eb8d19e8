import type { ReactNode, Ref } from 'react';
import type { Keeping } from '@/browser/keeper';
import type { Review } from '@/study/review/review';
import { Button, ButtonLink } from '../kit/button';
import { tallyOf } from './tally';

export type SummaryProps = {
  answered: readonly Review[];
  /** For each card answered, in how many days it comes back. */
  waits: readonly number[];
  keeping: Keeping;
  headingRef: Ref<HTMLHeadingElement>;
  onUndo: () => void;
};

/** What is said on top of how the answers are kept, and what may be said otherwise of what comes next and where to go. */
export type Otherwise = { note: ReactNode; next?: ReactNode; ways?: ReactNode };

/** The end of a session: what happened, plainly, and what comes next. */
export function Summary({
  answered,
  waits,
  headingRef,
  onUndo,
  note,
  next = answered.length > 0 && <p>{whatNext(waits)}</p>,
  ways = (
    <ButtonLink weight="main" href="/today">
      Back to Today
    </ButtonLink>
  ),
}: SummaryProps & Otherwise) {
  const tally = tallyOf(answered);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[40rem] flex-col justify-center px-5 py-16 md:px-8">
      {note}
      <p className="running-head mb-2">{tally.cards > 0 ? 'End of the session' : 'Nothing to review'}</p>
      <h1 ref={headingRef} tabIndex={-1} className="font-serif text-3xl font-semibold">
        {tally.cards === 0
          ? 'No card is due.'
          : tally.cards === 1
            ? 'One card answered.'
            : `${tally.cards} cards answered.`}
      </h1>
      {tally.cards > 0 && (
        <div className="prose mt-5 space-y-3">
          <p>{whatHappened(tally)}</p>
          {next}
        </div>
      )}
      <p className="mt-9 flex flex-wrap items-center gap-x-6 gap-y-3">
        {ways}
        {tally.cards > 0 && (
          <Button weight="bare" onClick={onUndo}>
            Undo the last answer
          </Button>
        )}
      </p>
    </main>
  );
}

function whatHappened({ cards, atOnce, forgotten, guessed }: ReturnType<typeof tallyOf>): string {
  const parts: string[] = [];
  if (atOnce === cards) return cards === 1 ? 'You knew it at once.' : 'You knew every one of them at once.';
  parts.push(atOnce === 0 ? 'You knew none of them at once' : `You knew ${atOnce} at once`);
  if (forgotten > 0)
    parts.push(
      `${forgotten} you missed at first, and answered ${forgotten === 1 ? 'it' : 'them'} again until you had ${forgotten === 1 ? 'it' : 'them'}`,
    );
  if (guessed > 0) parts.push(`${guessed} ${guessed === 1 ? 'was a guess' : 'were guesses'} at first`);
  return `${parts.join('; ')}.`;
}

function whatNext(waits: readonly number[]): string {
  const first = Math.min(...waits);
  const count = waits.filter((days) => days === first).length;
  const these =
    count === waits.length
      ? count === 1
        ? 'It comes'
        : 'All of them come'
      : `${count} of them ${count === 1 ? 'comes' : 'come'}`;
  return `${these} back ${when(first)}${count === waits.length ? '.' : ', the rest later.'}`;
}

function when(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
