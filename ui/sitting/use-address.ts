'use client';

import { useEffect } from 'react';

/** Nobody refreshes sooner, and the card is painted by then. */
const AFTER_PAINT_MS = 120;

/**
 * Keeps the card in the address, so that a refresh is answered with the same question from the first byte on. The router's own
 * state goes with it: without that it would take the change for a navigation, and render the whole page for it.
 */
export function useAddress(page: string, card: string | null): void {
  useEffect(() => {
    const address = card ? `${page}?card=${encodeURIComponent(card)}` : page;
    if (`${location.pathname}${location.search}` === address) return;
    const timer = setTimeout(() => history.replaceState(history.state, '', address), AFTER_PAINT_MS);
    return () => clearTimeout(timer);
  }, [page, card]);
}
