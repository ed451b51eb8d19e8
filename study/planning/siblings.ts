import type { ClaimId } from '../ids';

type RestsOnClaims = { claims: readonly ClaimId[] };

/** Whether a card rests on one of these claims. */
export function siblings(card: RestsOnClaims, claims: ReadonlySet<ClaimId>): boolean {
  return card.claims.some((claim) => claims.has(claim));
}

/** Whether two cards rest on a common claim. */
export function related(card: RestsOnClaims, other: RestsOnClaims | undefined): boolean {
  return other !== undefined && other.claims.some((claim) => card.claims.includes(claim));
}

/**
 * The cards with no sibling next to another, moving as few as possible: where two meet, the next card that is none is brought
 * forward. What cannot be kept apart at the end (only siblings are left) is moved into earlier gaps, and failing that held.
 */
export function apart<Card extends RestsOnClaims>(cards: readonly Card[]): { arranged: Card[]; held: number } {
  const waiting = [...cards];
  const arranged: Card[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((card) => !related(card, arranged.at(-1)));
    if (next < 0) break;
    arranged.push(...waiting.splice(next, 1));
  }
  let held = 0;
  for (const card of waiting) {
    const gap = gapFor(card, arranged);
    if (gap < 0) held += 1;
    else arranged.splice(gap, 0, card);
  }
  return { arranged, held };
}

/** The latest place in which a card has no sibling before or after it; -1 where there is none. */
function gapFor<Card extends RestsOnClaims>(card: Card, arranged: readonly Card[]): number {
  for (let gap = arranged.length; gap >= 0; gap--) {
    if (!related(card, arranged[gap - 1]) && !related(card, arranged[gap])) return gap;
  }
  return -1;
}
