'use client';

import { useEffect, useRef } from 'react';
import { TYPED_FIELD } from '../card/answer';
import type { Moment } from '@/study/sitting/sitting';

/**
 * Where the focus goes: to the question when another card comes, so that it is read out (or to the field to type in, which it describes); to the main button when there is an
 * answer, so that Enter goes on. On the first card it stays where the browser puts it.
 */
export function useFocus(moment: Moment['kind'], card: string | null, round: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const before = useRef<string | null>(null);
  const phase = moment === 'waiting' || moment === 'asking' ? 'question' : moment;
  const place = `${phase} ${card} ${round}`;

  useEffect(() => {
    const first = before.current === null;
    if (before.current === place) return;
    before.current = place;
    if (first) return;
    if (phase === 'question' || phase === 'finished') {
      window.scrollTo(0, 0);
      const field = document.getElementById(TYPED_FIELD);
      (field ?? heading.current)?.focus({ preventScroll: true });
    } else {
      main.current?.focus({ preventScroll: true });
    }
  }, [phase, place]);

  return { heading, main };
}
