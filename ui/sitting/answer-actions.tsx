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
};

/** What can be pressed now. The main button has the focus once there is an answer. */
export function AnswerActions({ moment, presentation, grades, mainRef, answering }: AnswerActionsProps) {
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
      if (isGiven(presentation)) return <GiveOrGiveUp onGiveUp={() => answering.give(null, false)} />;
      return presentation === 'multiple-choice' ? (
        <Button weight="bare" onClick={() => answering.pick(null)} className="text-ink-soft">
          I don’t know
        </Button>
      ) : (
        <Button weight="main" onClick={answering.reveal} className="w-full md:w-auto md:min-w-56">
          Show the answer
        </Button>
      );
    case 'revealed':
      return <Grades grades={grades} onGrade={answering.rate} goodRef={mainRef} />;
    case 'picked':
      return (
        <div className="grid grid-cols-2 gap-2 md:flex md:gap-3">
          <Button onClick={answering.guessed} aria-keyshortcuts="g" className="min-h-13 md:order-2">
            Guessed <Key>G</Key>
          </Button>
          <Button weight="main" ref={mainRef} onClick={answering.knewIt} className="min-h-13 md:min-w-44">
            Knew it
          </Button>
        </div>
      );
    case 'answered':
      return (
        <Button weight="main" ref={mainRef} onClick={answering.next} className="w-full md:w-auto md:min-w-44">
          Continue
        </Button>
      );
    case 'finished':
      return null;
  }
}

/** Checking sends the form above, wherever the focus is in it. */
function GiveOrGiveUp({ onGiveUp }: { onGiveUp: () => void }) {
  return (
    <div className="flex items-center gap-2 md:gap-3">
      <Button weight="main" type="submit" form={ANSWER_FORM} className="min-h-13 grow md:min-w-44 md:grow-0">
        Check
      </Button>
      <Button weight="bare" onClick={onGiveUp} className="text-ink-soft">
        I don’t know
      </Button>
    </div>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd aria-hidden="true" className="font-sans text-xs text-ink-soft max-md:hidden">
      {children}
    </kbd>
  );
}
