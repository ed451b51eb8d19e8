import type { ReactNode } from 'react';

type RoomProps = {
  head: ReactNode;
  /** What is read: the question, then the answer under it. */
  children: ReactNode;
  /** What is pressed: at the foot of the screen on a phone, where the thumb is. */
  actions: ReactNode;
  /** Beside the text from 1100 px on. */
  margin: ReactNode;
};

/** The room a card is studied in: one column, with the margin of a book beside it where there is space. */
export function Room({ head, children, actions, margin }: RoomProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {head}
      <main
        id="main"
        className="mx-auto grid w-full max-w-[40rem] grow content-stretch px-5 md:px-8 margin:max-w-[66rem] margin:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] margin:gap-x-16"
      >
        <div className="flex min-h-full flex-col pt-6 md:pt-12">
          <div className="grow md:grow-0">{children}</div>
          <div className="sticky bottom-0 -mx-5 mt-6 bg-paper px-5 pt-3 pb-[max(0.9rem,env(safe-area-inset-bottom))] md:static md:mx-0 md:mt-8 md:px-0 md:pb-16">
            {actions}
          </div>
        </div>
        <aside aria-label="Evidence" className="hidden pt-12 pb-16 margin:block">
          {margin}
        </aside>
      </main>
    </div>
  );
}
