import type { ReactNode } from 'react';

type RoomProps = {
  head: ReactNode;
  /** How it stands with the network; nothing while all is well. */
  notice: ReactNode;
  question: ReactNode;
  /** Under the question: options, answer, what there is to say about it. */
  children: ReactNode;
  /** What is pressed: at the foot of the screen on a phone, where the thumb is. */
  actions: ReactNode;
  /** Beside the text from 1100 px on. */
  margin: ReactNode;
  /** Options stand low on a phone, under the thumb; an answer that is read stands under its question. */
  low: boolean;
  /** True until what this browser remembers has been read. */
  busy: boolean;
};

/** The room a card is studied in: one column, with the margin of a book beside it where there is space. */
export function Room({ head, notice, question, children, actions, margin, low, busy }: RoomProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {head}
      <div className="mx-auto grid w-full max-w-[40rem] grow px-5 md:px-8 margin:max-w-[66rem] margin:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] margin:gap-x-14">
        <main id="main" aria-busy={busy} className="flex flex-col pt-5 md:pt-12">
          {notice}
          {question}
          <div className={`pt-8 pb-4 md:mt-0 ${low ? 'mt-auto' : 'mb-auto md:mb-0'}`}>{children}</div>
          <div className="room-bar -mx-5 bg-paper px-5 pt-2 pb-[max(0.9rem,env(safe-area-inset-bottom))] md:pt-4 md:pb-8">
            <p aria-hidden="true" className="more-below">
              More below
            </p>
            {actions}
          </div>
        </main>
        {margin}
      </div>
    </div>
  );
}
