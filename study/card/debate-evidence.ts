import type { Claim } from '../claim/claim';
import type { Debate, DebateEvidence } from '../claim/debate';
import type { Reference } from '../claim/reference';
import type { ClaimId, DebateId, DocumentId, Id, PassageId } from '../ids';
import type { HardSubject, Standing } from './card';
import { nameOf, type CollectionIndex } from './collection-index';

/** A passage of our summary that has the point, and the paragraph of the text itself. */
export type PlaceOfPoint = { document: DocumentId; author: string; passage: PassageId; paragraph: number };

/** A point as somebody uses it for or against a view. */
export type ShownEvidence = {
  claim: ClaimId;
  bearing: DebateEvidence['bearing'];
  by: string;
  argues: string;
  /** The point itself, in a sentence. */
  point: string;
  standing: Standing;
  hard: HardSubject[];
  places: PlaceOfPoint[];
};

/** What has been argued since these texts, in a work that somebody opened. */
export type ShownSince = { reference: Reference; says: string; view: string | null };

/** What these texts bring for and against a view, in the order in which it is written. */
export function evidenceFor(index: CollectionIndex, debate: Debate, view: Id<'view'>): ShownEvidence[] {
  return debate.evidence.flatMap((evidence) => {
    const claim = index.claims.get(evidence.claim);
    return evidence.view === view && claim ? [shownEvidence(index, claim, evidence)] : [];
  });
}

/** What has been argued since about one view; with null, about the question as a whole. */
export function sinceThen(index: CollectionIndex, debate: Debate, view: Id<'view'> | null): ShownSince[] {
  return debate.since.flatMap(({ reference: id, says, view: of = null }) => {
    const reference = index.references.get(id);
    return of === view && reference ? [{ reference, says, view: of }] : [];
  });
}

/** The points that a debate turns on: what is held in it, and what is brought for and against. */
export function claimsOfDebate(index: CollectionIndex, id: DebateId): Set<ClaimId> {
  const held = index.authored.claims.filter(({ position }) => position?.debate === id).map((claim) => claim.id);
  return new Set([...held, ...(index.debates.get(id)?.evidence ?? []).map(({ claim }) => claim)]);
}

/** Where a point can be read: passages of our summaries, in the order of its anchors; a paragraph that it rests on twice, once. */
export function placesOf(index: CollectionIndex, { anchors }: Pick<Claim, 'anchors'>): PlaceOfPoint[] {
  const places = new Map<string, PlaceOfPoint>();
  for (const anchor of anchors) {
    const author = index.documents.get(anchor.document)?.author;
    if (anchor.kind === 'draft' || anchor.passage === null || author === undefined) continue;
    const { document, passage, paragraph } = anchor;
    const key = `${document} ${paragraph}`;
    if (!places.has(key)) places.set(key, { document, author, passage, paragraph });
  }
  return [...places.values()];
}

function shownEvidence(index: CollectionIndex, claim: Claim, { bearing, by, argues }: DebateEvidence): ShownEvidence {
  const places = placesOf(index, claim);
  const own = places.filter(({ document }) => by === `document/${document}`);
  return {
    claim: claim.id,
    bearing,
    by: nameOf(index, by),
    argues,
    point: claim.text,
    standing: claim.standing,
    hard: claim.hard,
    places: own.length > 0 ? own : places,
  };
}
