import type { Claim } from '../claim/claim';
import { sameQuestion, sameSlot } from '../claim/compatible';
import type { Contradiction } from '../claim/contradiction';
import { extentOf, type Extent } from '../claim/extent';
import type { Reference } from '../claim/reference';
import type { Value } from '../claim/value';
import type { ContradictionId, DocumentId, PassageId } from '../ids';
import { partsOf } from '../subject/subject';
import type { HardSubject } from './card';
import type { CollectionIndex } from './collection-index';
import { optionOf } from './value-option';

/** A value in words, and where it lies on an axis if it can lie on one. */
export type ShownValue = { text: string; extent: Extent | null };

/** What one document gives for the thing compared, and where. */
export type ComparedValue = ShownValue & {
  document: { id: DocumentId; author: string; year: number };
  says: string;
  verdict: Contradiction['values'][number]['verdict'];
  /** The passage of our summary, where one hangs on the same sentence. */
  places: { paragraph: number; passage: PassageId | null }[];
};

/** A contradiction laid out to be read: every value side by side, what is accepted, and on what authority. */
export type Comparison = {
  id: ContradictionId;
  title: string;
  theme: string | null;
  hard: HardSubject[];
  note: string;
  /** In the order in which the collection has its documents. */
  values: ComparedValue[];
  /** Null while no reference settles it. */
  accepted: ShownValue | null;
  settledBy: Reference | null;
};

/** Lays out a contradiction. What is accepted stands in the claim that fills its slot; failing that, in the value that a document has right. */
export function comparisonOf(index: CollectionIndex, contradiction: Contradiction): Comparison {
  const { id, title, note, slot } = contradiction;
  const related = index.slots.filter((other) => sameQuestion(other.slot, slot));
  const filling = related.filter((other) => sameSlot(other.slot, slot));
  const settledBy = index.references.get(contradiction.settledBy ?? '') ?? null;
  const right =
    filling.find(({ claim }) => claim.standing === 'corrected' || claim.standing === 'established')?.slot.value ??
    contradiction.values.find(({ verdict }) => verdict === 'accepted')?.value;
  const claims = filling.map(({ claim }) => claim);
  const shown = (value: Value): ShownValue => ({ text: optionOf(index, value).text, extent: extentOf(value) });
  const rank = new Map(index.authored.documents.map((document, place) => [document.id, place]));
  return {
    id,
    title,
    note,
    theme: themeOf(index, contradiction, claims),
    hard: [...new Set(claims.flatMap(({ hard }) => hard))],
    values: contradiction.values
      .map(({ document, value, says, verdict, anchors }) => ({
        ...shown(value),
        document: recordOf(index, document),
        says,
        verdict,
        places: placesOf(anchors, claims),
      }))
      .sort((a, b) => rank.get(a.document.id)! - rank.get(b.document.id)!),
    accepted: settledBy && right ? shown(right) : null,
    settledBy,
  };
}

/** Of the claims that fill its slot, or are about the same subject; failing these, of the event or the term itself. */
function themeOf(index: CollectionIndex, { slot }: Contradiction, claims: readonly Claim[]): string | null {
  const about = index.slots.find((other) => other.slot.subject === slot.subject)?.claim;
  const { kind, id } = partsOf(slot.subject);
  const own = kind === 'event' ? index.events.get(id) : kind === 'term' ? index.terms.get(id) : undefined;
  return claims[0]?.themes[0] ?? own?.theme ?? about?.themes[0] ?? null;
}

function recordOf(index: CollectionIndex, id: DocumentId): ComparedValue['document'] {
  const document = index.documents.get(id);
  if (!document) throw new Error(`There is no document "${id}": the content should have been refused.`);
  return { id, author: document.author, year: document.year };
}

type Anchors = Contradiction['values'][number]['anchors'];

/** A value's own passage, or that of a claim which rests on the same paragraph of the document; each paragraph once. */
function placesOf(anchors: Anchors, claims: readonly Claim[]): ComparedValue['places'] {
  const places = anchors.flatMap((anchor) => {
    if (anchor.kind === 'draft') return [];
    const beside = claims
      .flatMap((claim) => claim.anchors)
      .find((other) => other.kind === 'placed' && isBeside(other, anchor) && other.passage !== null);
    return [{ paragraph: anchor.paragraph, passage: anchor.passage ?? beside?.passage ?? null }];
  });
  return places.filter(({ paragraph }, at) => places.findIndex((other) => other.paragraph === paragraph) === at);
}

function isBeside(a: { document: DocumentId; paragraph: number }, b: { document: DocumentId; paragraph: number }) {
  return a.document === b.document && a.paragraph === b.paragraph;
}
