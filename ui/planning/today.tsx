import { ButtonLink } from '../kit/button';
import { capital, counted, countedAlike } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

export type TodayProps = {
  due: number;
  fresh: number;
  minutes: number;
  answeredToday: number;
  /** In how many days the next card is due; null where none is remembered yet. */
  nextDueInDays: number | null;
  /** The collection that is studied, where it has debates: practising one changes no card's date. */
  debatesOf: string | null;
  /** Kept back so that no count surprises. */
  relatedHeld: number;
  newHeld: number;
  newPerDay: number;
  /** Whose number that is: their own, or what the exam needs; none on its day. */
  pacedBy: 'settings' | 'exam' | 'exam-day';
};

/** What there is to do today, how long it takes, and one button; or, when it is done, when the next card is due. */
export function Today(props: TodayProps) {
  return props.due + props.fresh > 0 ? <ToDo {...props} /> : <Done {...props} />;
}

function ToDo({ due, fresh, minutes, answeredToday, relatedHeld, newHeld, newPerDay, pacedBy }: TodayProps) {
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">
        {capital(counted(due + fresh, 'card'))} today.
      </h1>
      <p className="prose mt-3 text-lg">
        {whatKind(due, fresh)} About {counted(minutes, 'minute')}.
      </p>
      <p className="mt-8">
        <ButtonLink weight="main" href="/review" className="min-h-14 min-w-52 text-lg max-md:w-full" prefetch={false}>
          {answeredToday > 0 ? 'Go on' : 'Start'}
        </ButtonLink>
      </p>
      <ul className="mt-10 max-w-measure space-y-1 text-sm text-ink-soft">
        {answeredToday > 0 && <li>Answered today: {counted(answeredToday, 'card')}.</li>}
        {relatedHeld > 0 && (
          <li>
            {capital(counted(relatedHeld, 'related card'))} kept for another day, so that none gives another away.
          </li>
        )}
        {newHeld > 0 && (
          <li>
            <WhatWaits {...{ newHeld, newPerDay, pacedBy }} />
          </li>
        )}
      </ul>
    </>
  );
}

function Done(props: TodayProps) {
  const { debatesOf, answeredToday, newHeld, newPerDay, pacedBy } = props;
  const next = whenNext(props);
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">
        {answeredToday > 0 ? 'Done for today.' : 'Nothing is due today.'}
      </h1>
      <div className="prose mt-3 space-y-3 text-lg">
        {answeredToday > 0 && <p>{capital(counted(answeredToday, 'card'))} answered.</p>}
        {next && <p>{next}</p>}
        {newHeld > 0 && (
          <p>
            <WhatWaits {...{ newHeld, newPerDay, pacedBy }} />
          </p>
        )}
      </div>
      <p className="mt-8 flex flex-wrap gap-3">
        {debatesOf ? (
          <ButtonLink href={`/library/collections/${debatesOf}/debates`} prefetch={false}>
            Practise a debate
          </ButtonLink>
        ) : (
          <ButtonLink href="/library">Go to the library</ButtonLink>
        )}
        <ButtonLink href="/progress" prefetch={false}>
          See your progress
        </ButtonLink>
      </p>
    </>
  );
}

function whatKind(due: number, fresh: number): string {
  if (fresh === 0) return due === 1 ? 'You have met it before.' : 'All of them you have met before.';
  if (due === 0) return due + fresh === 1 ? 'It is new.' : 'All of them are new.';
  return `${capital(countedAlike(fresh, due, 'card'))} to see again, ${countedAlike(due, fresh, 'new one')}.`;
}

function WhatWaits({ newHeld, newPerDay, pacedBy }: Pick<TodayProps, 'newHeld' | 'newPerDay' | 'pacedBy'>) {
  return (
    <>
      {whatWaits(newHeld, newPerDay, pacedBy)}{' '}
      <TextLink href={pacedBy === 'settings' ? '/settings' : '/progress'} className="whitespace-nowrap">
        Change it
      </TextLink>
    </>
  );
}

function whatWaits(newHeld: number, newPerDay: number, pacedBy: TodayProps['pacedBy']): string {
  const waiting = `${capital(counted(newHeld, 'new card'))} ${newHeld === 1 ? 'waits' : 'wait'}`;
  switch (pacedBy) {
    case 'exam-day':
      return `${waiting}: none come on the day of your exam.`;
    case 'exam':
      return newPerDay === 0
        ? `${waiting}: the minutes of your exam plan go to cards you have met.`
        : `${waiting}: ${counted(newPerDay, 'new card')} a day ${newPerDay === 1 ? 'is' : 'are'} what your exam takes.`;
    case 'settings':
      return newPerDay === 0
        ? `${waiting}: you take none at present.`
        : `${waiting}: you take ${counted(newPerDay, 'new one')} a day.`;
  }
}

/** Null where new cards wait and nothing else can be told: then their own line says all there is. */
function whenNext({ nextDueInDays: days, newHeld, newPerDay, relatedHeld }: TodayProps): string | null {
  if (newHeld > 0 && newPerDay > 0 && (days === null || days > 1)) return 'New cards come tomorrow.';
  if (days === null && relatedHeld > 0)
    return 'Related cards are kept for another day, so that none gives another away.';
  if (days === null) return newHeld > 0 ? null : 'Add a deck from the library, and its cards come here.';
  if (days <= 0) return 'The next card comes back later today.';
  return days === 1 ? 'The next card comes back tomorrow.' : `The next card comes back in ${counted(days, 'day')}.`;
}
