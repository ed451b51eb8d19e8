import type { CanonicalText } from './canonical-text';
import type { Draft } from './draft';
import type { PassageCoverage, Refusal } from './proposals';

/** What became of each block of a document: carded, refused, or passed over and why. Drafts and refusals may be of several documents. */
export function coverageOf(
  { document, blocks }: CanonicalText,
  drafts: Draft[],
  refusals: Refusal[],
): PassageCoverage[] {
  const at = blocks.map(() => ({ drafts: [] as Draft['id'][], refusals: [] as number[] }));
  const blockAt = (offset: number) => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return at[low];
  };
  for (const draft of drafts) if (draft.document === document) blockAt(draft.anchor.start)?.drafts.push(draft.id);
  for (const [place, refusal] of refusals.entries())
    if (refusal.document === document) blockAt(refusal.start)?.refusals.push(place);
  return blocks.map(({ start, end, kind }, index) => {
    const found = at[index]!;
    const state = found.drafts.length > 0 ? 'carded' : found.refusals.length > 0 ? 'refused' : 'skipped';
    return {
      document,
      start,
      end,
      state,
      ...found,
      why: state !== 'skipped' ? null : kind === 'heading' ? 'a heading' : 'nothing to ask found',
    };
  });
}
