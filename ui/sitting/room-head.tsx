import type { ReactNode } from 'react';

type RoomHeadProps = {
  /** Cards settled, and cards in all, of this session. */
  done: number;
  total: number;
  /** At the right: undo, help. */
  controls: ReactNode;
  leave: ReactNode;
};

/** Where I am: a thin line, how many are left, the way out. */
export function RoomHead({ done, total, controls, leave }: RoomHeadProps) {
  const left = total - done;
  return (
    <header>
      <progress
        value={done}
        max={Math.max(total, 1)}
        aria-label="Progress through this session"
        className="progress-line block"
      />
      <div className="mx-auto flex w-full max-w-[40rem] items-center justify-between gap-4 px-5 pt-2 md:px-8 md:pt-4 margin:max-w-[66rem]">
        {leave}
        <div className="flex items-center gap-4">
          <p className="figures text-sm text-ink-soft">{left === 1 ? '1 left' : `${left} left`}</p>
          {controls}
        </div>
      </div>
    </header>
  );
}
