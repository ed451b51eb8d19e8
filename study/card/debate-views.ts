import type { Claim, Position } from '../claim/claim';
import type { Debate } from '../claim/debate';
import type { ClaimId, DebateId, Id } from '../ids';
import type { HardSubject, Standing } from './card';
import { nameOf, type CollectionIndex } from './collection-index';
import {
  evidenceFor,
  placesOf,
  sinceThen,
  type PlaceOfPoint,
  type ShownEvidence,
  type ShownSince,
} from './debate-evidence';

/** Who holds a view, where, through whom we have it, and the passage to open. */
export type ShownPosition = {
  claim: ClaimId;
  holder: string;
  work: string | null;
  year: number | null;
  /** The author who quotes or reports the holder; null where the holder's own text is ours. */
  via: string | null;
  text: string;
  standing: Standing;
  hard: HardSubject[];
  evidence: PlaceOfPoint[];
};

/** One answer to a debate's question, with everybody in the collection who gives it, what is brought for it and against it, and what came since. */
export type ShownView = {
  id: Id<'view'>;
  text: string;
  positions: ShownPosition[];
  evidence: ShownEvidence[];
  since: ShownSince[];
};

/** The views of a debate in its own order, those too that nobody here holds. */
export function viewsOf(index: CollectionIndex, debate: Debate): ShownView[] {
  return debate.views.map(({ id, text }) => ({
    id,
    text,
    positions: positionsIn(index, debate.id)
      .filter(({ position }) => position.view === id)
      .map(({ claim, position }) => shownPosition(index, claim, position)),
    evidence: evidenceFor(index, debate, id),
    since: sinceThen(index, debate, id),
  }));
}

/** How many answers a debate has, how often somebody is quoted for one, and how much is brought for or against one. */
export function countOf(
  index: CollectionIndex,
  debate: Debate,
): { views: number; positions: number; evidence: number } {
  return {
    views: debate.views.length,
    positions: positionsIn(index, debate.id).length,
    evidence: debate.evidence.length,
  };
}

function positionsIn(index: CollectionIndex, debate: DebateId): { claim: Claim; position: Position }[] {
  return index.authored.claims.flatMap((claim) =>
    claim.position?.debate === debate ? [{ claim, position: claim.position }] : [],
  );
}

function shownPosition(index: CollectionIndex, claim: Claim, position: Position): ShownPosition {
  const { holder, work = null, year = null, via } = position;
  const own = holder.startsWith('document/') ? index.documents.get(holder.slice('document/'.length)) : undefined;
  return {
    claim: claim.id,
    holder: nameOf(index, holder),
    work: work ?? own?.title ?? null,
    year: year ?? own?.year ?? null,
    via: via ? nameOf(index, `document/${via}`) : null,
    text: claim.text,
    standing: claim.standing,
    hard: claim.hard,
    evidence: placesOf(index, claim),
  };
}
