'use server';

import { addDeck } from '@/server/commands/add-deck';
import { contextOfRequest } from '@/server/context';
import { guestClaim } from '@/server/queries/guest-cards';
import { respondToAction } from '@/server/respond';

/** Whoever says that a guest's answers are theirs studies the deck that these come from. */
export async function takeGuestDeckAction() {
  return respondToAction(async () => {
    const context = await contextOfRequest();
    const claim = await guestClaim(context);
    if (claim) await addDeck(context, { deck: claim.deck.id });
    return { kind: 'done', message: 'The deck is among yours.' };
  });
}
