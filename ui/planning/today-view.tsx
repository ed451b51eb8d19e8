import type { ReactNode } from 'react';
import { FirstDeck, type DeckOnOffer } from './first-deck';
import { HardNotice } from './hard-notice';
import { Today, type TodayProps } from './today';

type ToDo =
  | { kind: 'no decks'; offer: DeckOnOffer | null; newPerDay: number }
  | ({ kind: 'planned'; notice: { id: string; title: string; notice: string } | null } & TodayProps);

type FormAction = (form: FormData) => Promise<void>;

type TodayViewProps = {
  toDo: ToDo;
  addAndStart: FormAction;
  goOn: FormAction;
  leaveOut: FormAction;
  /** Beneath what there is to do: the exam. */
  children?: ReactNode;
};

/** Today: a first deck to begin with, a notice to be read before the first card, or what there is to do. */
export function TodayView({ toDo, addAndStart, goOn, leaveOut, children }: TodayViewProps) {
  switch (toDo.kind) {
    case 'no decks':
      return toDo.offer ? (
        <FirstDeck deck={toDo.offer} newPerDay={toDo.newPerDay} addAndStart={addAndStart} />
      ) : (
        <p className="prose">There are no decks here yet. Whoever looks after Clio has still to load some.</p>
      );
    case 'planned':
      return toDo.notice && toDo.due + toDo.fresh > 0 ? (
        <HardNotice notice={toDo.notice} goOn={goOn} leaveOut={leaveOut} />
      ) : (
        <>
          <Today {...toDo} />
          {children}
        </>
      );
  }
}
