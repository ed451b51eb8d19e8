import type { Claim, Position } from './claim';
import type { Slot } from './slot';

/**
 * The slot of a claim as written, or, for a position that leaves it out, its holder's view in its debate: two holders never
 * share one. Null where a claim has neither, which the content check refuses.
 */
export function slotOf(claim: Pick<Claim, 'slot' | 'position'>): Slot | null {
  if (claim.slot) return claim.slot;
  return claim.position ? slotOfPosition(claim.position) : null;
}

function slotOfPosition({ holder, debate, view, work }: Position): Slot {
  return {
    subject: holder,
    relation: `view-in/${debate}`,
    value: { kind: 'view', debate, view },
    scope: work ?? '',
  };
}
