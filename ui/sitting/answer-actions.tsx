import type { Ref } from 'react';
import type { Presentation, Rating } from '@/study/review/review';
import type { Moment } from '@/study/sitting/sitting';
import { ANSWER_FORM } from '../card/answer';
import { Grades, type Grade } from '../card/grades';
import { isGiven } from '../card/is-given';
import { Button } from '../kit/button';

export type Answering = {
  reveal: () => void;
  pick: (key: string | null) => void;
  rate: (rating: Rating) => void;
  /** Typed, ordered or matched, and how it was marked; null where the student gives it up. */
  give: (given: string | null, right: boolean) => void;
  overrule: (rating: Rating) => void;
  knewIt: () => void;
  guessed: () => void;
  next: () => void;
};

type AnswerActionsProps = {
  moment: Moment;
  presentation: Presentation;
  grades: Grade[];
  mainRef: Ref<HTMLButtonElement>;
  answering: Answering;
  onEvidence: () => void;
};

/** What can be pressed now. The main button has the focus once there is an answer. */
export function AnswerActions({ moment, presentation, grades, mainRef, answering, onEvidence }: AnswerActionsProps) {
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
      return (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <WaysOn presentation={presentation} answering={answering} />
          {/* From 1100 px on it stands in the margin. */}
          <Button weight="bare" onClick={onEvidence} className="text-sm text-ink-soft margin:hidden">
            Evidence first
          </Button>
        </div>
      );
    case 'revealed':
      return <Grades grades={grades} onGrade={answering.rate} goodRef={mainRef} />;
    case 'picked': {
      const next = grades.find(({ rating }) => rating === 3)?.next;
      return (
        <div className="grid grid-cols-2 gap-2 md:flex md:gap-3">
          <Button onClick={answering.guessed} aria-keyshortcuts="g" className="min-h-16 flex-col !gap-0">
            <span>
              Guessed <Key>G</Key>
            </span>
            {next && <span className="text-xs text-ink-soft">again today</span>}
          </Button>
          <Button
            weight="main"
            ref={mainRef}
            onClick={answering.knewIt}
            className="min-h-16 flex-col !gap-0 md:min-w-44"
          >
            Knew it
            {next && <span className="figures text-xs">{next}</span>}
          </Button>
        </div>
      );
    }
    case 'answered':
      return (
        <div className="items-center gap-x-5 md:flex">
          <Button weight="main" ref={mainRef} onClick={answering.next} className="w-full md:w-auto md:min-w-44">
            Continue
          </Button>
          {moment.review.rating === 1 && (
            <p className="mt-1 text-center text-xs text-ink-soft md:mt-0">It is asked again in this session.</p>
          )}
        </div>
      );
    case 'finished':
      return null;
  }
}

function WaysOn({ presentation, answering }: Pick<AnswerActionsProps, 'presentation' | 'answering'>) {
  if (presentation === 'flashcard') {
    return (
      <Button weight="main" onClick={answering.reveal} className="w-full md:w-auto md:min-w-56">
        Show the answer
      </Button>
    );
  }
  const given = isGiven(presentation);
  return (
    <>
      {/* Checking sends the form above, wherever the focus is in it. */}
      {given && (
        <Button weight="main" type="submit" form={ANSWER_FORM} className="min-h-13 grow md:min-w-44 md:grow-0">
          Check
        </Button>
      )}
      <Button
        weight="bare"
        onClick={() => (given ? answering.give(null, false) : answering.pick(null))}
        className="text-ink-soft"
      >
        I don’t know
      </Button>
    </>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd aria-hidden="true" className="font-sans text-xs text-ink-soft max-md:hidden">
      {children}
    </kbd>
  );
}
