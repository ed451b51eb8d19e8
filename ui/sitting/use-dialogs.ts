'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type * as Dialogs from './dialogs';

/**
 * Help and the report of a card. Nobody needs them to read a question and answer it, so their script comes once the first has
 * been answered, before the train is in a tunnel, or when one of them is asked for; what cannot be fetched is tried again then.
 */
export function useDialogs(begun: boolean, called: boolean, onUnreachable: () => void): typeof Dialogs | null {
  const [dialogs, setDialogs] = useState<typeof Dialogs | null>(null);
  const unreachable = useEffectEvent(onUnreachable);
  const wanted = (begun || called) && dialogs === null;
  useEffect(() => {
    if (wanted) import('./dialogs').then(setDialogs, () => unreachable());
  }, [wanted, called]);
  return dialogs;
}
