import type { ReactNode } from 'react';

/** `plain`: worth reading. `warning`: read before going on. `error`: something failed, what is safe, what to do. `done`: it worked. */
export type NoticeTone = 'plain' | 'warning' | 'error' | 'done';

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  /** `true` where it appears in answer to something the reader did, so that it is read out. */
  announced?: boolean;
  children: ReactNode;
};

/** Something to be told, as a note with a coloured rule at its side: never by colour alone, the title says what it is. */
export function Notice({ tone = 'plain', title, announced = false, children }: NoticeProps) {
  return (
    <div
      role={announced ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={`border-l-[3px] py-1 pl-4 ${border[tone]}`}
    >
      {title && <p className={`font-semibold ${text[tone]}`}>{title}</p>}
      <div className="max-w-measure space-y-2">{children}</div>
    </div>
  );
}

const border: Record<NoticeTone, string> = {
  plain: 'border-rule',
  warning: 'border-ochre',
  error: 'border-oxblood',
  done: 'border-moss',
};

const text: Record<NoticeTone, string> = {
  plain: 'text-ink',
  warning: 'text-ochre',
  error: 'text-oxblood',
  done: 'text-moss',
};
