import type { Card } from '@/study/card/card';
import type { ClaimId, DeckId } from '@/study/ids';
import { presentationFor } from '@/study/planning/presentation';
import type { Presentation } from '@/study/review/review';
import type { Instant } from '@/study/time';
import { requirePerson, type Context } from '@/server/context';
import { readOpeningCards } from '@/server/tables/opening-cards';
import { readSignedUpAt } from '@/server/tables/person';

/** As many as somebody answers before deciding whether to stay. */
export const GUEST_CARDS = 10;

/** Where a guest's cards come from: the first of these decks that has been loaded. */
const DECKS = ['first-evening', 'first-deck'] as DeckId[];

export type GuestCards = {
  deck: { id: DeckId; title: string };
  cards: { card: Card; presentation: Presentation; mixedUp: string[]; memory: null }[];
};

/**
 * The cards that anybody may answer without an account: the opening of a deck, none on a hard subject, no two of one claim.
 * Null where no deck has any.
 */
export async function guestCards({ db }: Pick<Context, 'db'>): Promise<GuestCards | null> {
  const opening = await readOpeningCards(db, DECKS, 3 * GUEST_CARDS);
  if (!opening || opening.cards.length === 0) return null;
  const cards = withoutRelated(opening.cards)
    .slice(0, GUEST_CARDS)
    .map((card) => ({
      card,
      presentation: presentationFor(card, null, 'automatic'),
      mixedUp: [],
      memory: null,
    }));
  return { deck: opening.deck, cards };
}

/** A device forgets a guest after thirty days; whoever has been here longer need not be asked. */
const ASKED_FOR_DAYS = 31;
const DAY_MS = 86_400_000;

/**
 * For asking somebody whose browser holds a guest's answers whether they are theirs: since when they have an account, and which
 * deck it would be. Null where there is nothing to ask.
 */
export async function guestClaim(context: Context): Promise<{ signedUpAt: Instant; deck: GuestCards['deck'] } | null> {
  const person = requirePerson(context);
  const signedUpAt = await readSignedUpAt(context.db, person.id);
  if (signedUpAt === null || context.now - signedUpAt > ASKED_FOR_DAYS * DAY_MS) return null;
  const opening = await readOpeningCards(context.db, DECKS, 1);
  return opening && { signedUpAt, deck: opening.deck };
}

function withoutRelated(cards: readonly Card[]): Card[] {
  const met = new Set<ClaimId>();
  return cards.filter(({ claims }) => {
    const isRelated = claims.some((claim) => met.has(claim));
    for (const claim of claims) met.add(claim);
    return !isRelated;
  });
}
