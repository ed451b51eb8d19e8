import { useEffect, type ReactNode, type RefObject } from 'react';
import type { Keeping } from '@/browser/keeper';
import { aroundGap, hasGap } from '@/study/card/cloze';
import type { Review } from '@/study/review/review';
import { Button, ButtonLink } from '../kit/button';
import { capital, counted } from '../kit/number-words';
import type { AskedCard } from './asked';
import { tallyOf } from './tally';

export type SummaryProps = {
  answered: readonly Review[];
  /** The cards of the session, to show those that were missed. */
  cards: ReadonlyMap<string, AskedCard>;
  /** For each card answered, in how many days it comes back. */
  waits: readonly number[];
  keeping: Keeping;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onUndo: () => void;
};

/** What is said on top of how the answers are kept, and what may be said otherwise of what comes next and where to go. */
export type Otherwise = { note: ReactNode; next?: ReactNode; ways?: ReactNode };

/** The end of a session: what happened, plainly, and what comes next. */
export function Summary({
  answered,
  cards,
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
  // It may come a moment after the last answer, when whoever looks after the focus has found no heading.
  useEffect(() => {
    if (answered.length > 0) headingRef.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it has come
  }, []);
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
      <WorthAnotherLook cards={tally.again.flatMap((id) => cards.get(id) ?? [])} />
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

/** What was missed or guessed, with its answer: the last thing read is what was not known. */
function WorthAnotherLook({ cards }: { cards: AskedCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="another-look" className="mt-10">
      <h2 id="another-look" className="running-head mb-2">
        Worth another look
      </h2>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {cards.map(({ card }) => (
          <li key={card.id} className="py-3">
            <p className="text-sm text-ink-soft">{withoutGap(card.prompt)}</p>
            <p className="mt-0.5 font-serif text-lg leading-snug font-semibold">{card.answer.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function withoutGap(prompt: string): string {
  if (!hasGap(prompt)) return prompt;
  const { before, after } = aroundGap(prompt);
  return `${before}…${after}`;
}

function whatHappened({ cards, atOnce, forgotten, guessed }: ReturnType<typeof tallyOf>): string {
  if (atOnce === cards) return cards === 1 ? 'You knew it at once.' : 'You knew every one of them at once.';
  const parts = [
    atOnce === 0 ? 'You knew none of them at once.' : `You knew ${counted(atOnce, 'card')} at once.`,
    ...(guessed > 0 ? [`${capital(counted(guessed, 'was a guess', 'were guesses'))} at first.`] : []),
    ...(forgotten > 0 ? [`${capital(counted(forgotten, 'you missed', 'you missed'))}, then got right.`] : []),
  ];
  return parts.join(' ');
}

function whatNext(waits: readonly number[]): string {
  const first = Math.min(...waits);
  const count = waits.filter((days) => days === first).length;
  if (count === waits.length) return `${count === 1 ? 'It comes' : 'All of them come'} back ${when(first)}.`;
  return `${capital(counted(count, 'of them comes', 'of them come'))} back ${when(first)}, the rest later.`;
}

function when(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
