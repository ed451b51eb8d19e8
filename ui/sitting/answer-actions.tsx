import type { Ref } from 'react';
import type { Rating } from '@/study/review/review';
import type { Moment } from '@/study/sitting/sitting';
import { Grades, type Grade } from '../card/grades';
import { Button } from '../kit/button';

export type Answering = {
  reveal: () => void;
  pick: (key: string | null) => void;
  rate: (rating: Rating) => void;
  knewIt: () => void;
  guessed: () => void;
  next: () => void;
};

type AnswerActionsProps = {
  moment: Moment;
  multipleChoice: boolean;
  grades: Grade[];
  mainRef: Ref<HTMLButtonElement>;
  answering: Answering;
};

/** What can be pressed now. The main button has the focus once there is an answer. */
export function AnswerActions({ moment, multipleChoice, grades, mainRef, answering }: AnswerActionsProps) {
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
      return multipleChoice ? (
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

function Key({ children }: { children: string }) {
  return (
    <kbd aria-hidden="true" className="font-sans text-xs text-ink-soft max-md:hidden">
      {children}
    </kbd>
  );
}
