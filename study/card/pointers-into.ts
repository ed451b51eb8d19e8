import type { DocumentId } from '../ids';
import type { Pointer } from '../source/written-anchor';
import type { CollectionIndex } from './collection-index';

/** Every place that a collection points at in one of its texts: what its claims rest on, and the values that it compares. */
export function pointersInto({ authored }: CollectionIndex, document: DocumentId): Pointer[] {
  const anchors = [
    ...authored.claims.flatMap((claim) => claim.anchors),
    ...authored.contradictions.flatMap(({ values }) => values.flatMap((value) => value.anchors)),
  ];
  return anchors.filter((anchor) => anchor.kind === 'placed' && anchor.document === document) as (Pointer & object)[];
}
