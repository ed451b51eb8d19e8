'use client';

import { useEffect } from 'react';

/**
 * Keeps the card in the address, so that a refresh is answered with the same question from the first byte on. The router's own
 * state goes with it: without that it would take the change for a navigation, and render the whole page for it.
 */
export function useAddress(page: string, card: string | null): void {
  useEffect(() => {
    const address = card ? `${page}?card=${encodeURIComponent(card)}` : page;
    if (`${location.pathname}${location.search}` !== address) history.replaceState(history.state, '', address);
  }, [page, card]);
}
