'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query matches; false on the server, which cannot know. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = mediaOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaOf(query).matches,
    () => false,
  );
}

/** Every render asks; a list of its own each time would be the dearest thing that some renders do. */
const medias = new Map<string, MediaQueryList>();

function mediaOf(query: string): MediaQueryList {
  const known = medias.get(query) ?? window.matchMedia(query);
  medias.set(query, known);
  return known;
}

/** Whether the machine says that it has a network. It may be wrong about there being one, hardly about there being none. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToLine,
    () => navigator.onLine,
    () => true,
  );
}

function subscribeToLine(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
