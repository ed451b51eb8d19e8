'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { firstFocus } from '../kit/first-focus';

type RejectDialogProps = { open: boolean; onClose: () => void; onReject: (reason: string) => void };

/** Why a draft is not wanted: a key each, so that it takes no longer than accepting. */
export function RejectDialog({ open, onClose, onReject }: RejectDialogProps) {
  const latest = useRef(onReject);
  useEffect(() => {
    latest.current = onReject;
  });
  useEffect(() => {
    if (!open) return;
    function onKeyDown(event: KeyboardEvent) {
      const reason = REJECTIONS[Number(event.key) - 1];
      if (!reason || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current(reason);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <Dialog open={open} onClose={onClose} title="Why not?">
      <ol className="grid gap-2">
        {REJECTIONS.map((reason, at) => (
          <li key={reason}>
            <Button
              ref={at === 0 ? firstFocus : null}
              className="w-full !justify-start"
              onClick={() => onReject(reason)}
            >
              <kbd aria-hidden="true" className="figures font-sans text-sm text-ink-soft">
                {at + 1}
              </kbd>
              {reason}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

const REJECTIONS = ['It is wrong', 'Not worth knowing', 'Unclear', 'Two answers are right', 'I have it already'];
