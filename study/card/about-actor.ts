import type { Claim, Position } from '../claim/claim';
import { slotOf } from '../claim/slot-of-claim';
import type { DebateId } from '../ids';
import type { Actor } from '../subject/actor';
import { nameOf, sameHolder, type CollectionIndex } from './collection-index';
import { stemMentions } from './stem';

/** What somebody is quoted for in a debate, and through whom we have it. */
export type HeldView = {
  claim: Claim['id'];
  debate: DebateId;
  question: string;
  view: string;
  work: string | null;
  year: number | null;
  via: string | null;
};

/** What an actor, or the author of a text of the same name, holds in which debate. */
export function viewsHeldBy(index: CollectionIndex, actor: Actor): HeldView[] {
  return index.authored.claims.flatMap(({ id, position }) =>
    position && sameHolder(index, position.holder) === `actor/${actor.id}` ? heldView(index, id, position) : [],
  );
}

/** Points about an actor: those whose subject or answer they are first, then those that name them; the indispensable first. */
export function pointsAbout(index: CollectionIndex, actor: Actor): Claim[] {
  const ranked = index.authored.claims.flatMap((claim) => {
    const slot = slotOf(claim);
    const direct =
      !claim.position &&
      (slot?.subject === `actor/${actor.id}` || (slot?.value.kind === 'actor' && slot.value.actor === actor.id));
    const held = claim.position && sameHolder(index, claim.position.holder) === `actor/${actor.id}`;
    if (held || !(direct || namesIn(claim.text, actor))) return [];
    return [{ claim, rank: (direct ? 10 : 0) + claim.importance }];
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ claim }) => claim);
}

/** A name of one letter or two would be found everywhere. */
const SHORTEST_NAME = 4;

function namesIn(text: string, { name, variants }: Actor): boolean {
  return [name, ...variants].some((one) => one.length >= SHORTEST_NAME && stemMentions(text, one));
}

function heldView(index: CollectionIndex, claim: Claim['id'], position: Position): HeldView[] {
  const debate = index.debates.get(position.debate);
  const view = debate?.views.find(({ id }) => id === position.view);
  if (!debate || !view) return [];
  const { work = null, year = null, via } = position;
  const through = via ? nameOf(index, `document/${via}`) : null;
  return [{ claim, debate: debate.id, question: debate.question, view: view.text, work, year, via: through }];
}
