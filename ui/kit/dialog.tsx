'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What the way out is called, where closing means something of its own. */
  closing?: string;
  /** `sheet` comes from below and keeps the page in sight above it: for reading beside something. */
  shape?: 'dialog' | 'sheet';
  children: ReactNode;
};

/**
 * A modal on the browser's own `<dialog>`: it keeps the focus, makes the page behind inert, closes on Escape and gives the
 * focus back, at no cost in script. The headless library does the same for 20 KB, too much for the review page.
 */
export function Dialog({ open, onClose, title, closing = 'Close', shape = 'dialog', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
      className={`m-auto bg-sheet text-ink open:animate-arrive ${place[shape]}`}
    >
      {open && (
        <div className="px-5 pt-4 pb-6 md:px-7 md:pt-6">
          <div className="mb-3 flex items-baseline justify-between gap-6">
            <h2 id={titleId} className="font-serif text-lg font-semibold">
              {title}
            </h2>
            <Button weight="bare" onClick={onClose} className="shrink-0">
              {closing}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

const place = {
  dialog: 'max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] max-w-none overflow-y-auto rounded-edge border border-rule',
  sheet:
    'mb-0 max-h-[70dvh] w-full max-w-[40rem] overflow-y-auto border-t border-rule max-md:max-w-none md:mb-auto md:rounded-edge md:border',
};
