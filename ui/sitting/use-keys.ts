'use client';

import { useEffect, useRef } from 'react';

/** What a key does; a key that does nothing at the moment is absent. */
export type Keys = Partial<Record<string, () => void>>;

/**
 * Keys for the whole page. Enter and Space always act where no control has the focus (a focused control acts by itself); letters,
 * digits and "?" only where the student has not switched them off. Never while typing, with a modifier, held down, or while a
 * dialog is open.
 */
export function useKeys(keys: Keys, singleKeys: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const name = nameOf(event.key);
      if (isPlain(name) ? onControl(event.target) : !singleKeys || isTyping(event.target)) return;
      const deed = latest.current[name];
      if (!deed) return;
      event.preventDefault();
      deed();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}

/** "G" and "g" are one key; the space bar has a name. */
function nameOf(key: string): string {
  return key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
}

const isPlain = (name: string) => name === 'Enter' || name === 'Space';

function onControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, textarea, select, summary') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
