'use client';

import { useState } from 'react';
import { Button } from '../kit/button';
import type { DraftInHand } from './use-desk';

/** All of the list that Clio is at least so sure of, with one press. */
export function AcceptAbove({ list, onAccept }: { list: DraftInHand[]; onAccept: (drafts: string[]) => void }) {
  const [least, setLeast] = useState(0.8);
  const above = list.filter(
    ({ draft, state, reasons }) => state === 'proposed' && reasons.length === 0 && draft.confidence >= least,
  );
  if (list.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 text-sm">
      <label className="flex items-center gap-2">
        At least
        <select
          value={least}
          onChange={(event) => setLeast(Number(event.target.value))}
          className="min-h-11 rounded-edge border border-rule bg-sheet px-2"
        >
          {[0.9, 0.8, 0.7, 0.6].map((confidence) => (
            <option key={confidence} value={confidence}>
              {confidence * 100} %
            </option>
          ))}
        </select>
        sure
      </label>
      <Button
        aria-disabled={above.length === 0}
        onClick={() => onAccept(above.map(({ draft }) => draft.id))}
        className="!min-h-11"
      >
        Accept all {above.length}
      </Button>
    </p>
  );
}
