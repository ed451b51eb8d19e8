import type { Draft, DraftId } from './draft';
import { byCodeUnit } from './people';

/** How much less a further draft with the same answer, or from the same passage, is worth: variety is part of a good deck. */
const SAME_ANSWER = 0.05;
const SAME_PASSAGE = 0.02;

/** Drafts of one document, best first: by confidence, less for every better one that has the same answer or stands close by. */
export function ranked(drafts: Omit<Draft, 'rank'>[], blockOf: (id: DraftId) => number): Draft[] {
  const byWorth = [...drafts].sort(
    (a, b) => b.confidence - a.confidence || a.anchor.start - b.anchor.start || byCodeUnit(a.id, b.id),
  );
  const answers = new Map<string, number>();
  const blocks = new Map<number, number>();
  const worth = byWorth.map((draft) => {
    const answer = draft.cards[0]!.answerText;
    const block = blockOf(draft.id);
    const [same, near] = [answers.get(answer) ?? 0, blocks.get(block) ?? 0];
    answers.set(answer, same + 1);
    blocks.set(block, near + 1);
    return { draft, worth: draft.confidence - SAME_ANSWER * Math.min(same, 6) - SAME_PASSAGE * Math.min(near, 6) };
  });
  worth.sort(
    (a, b) => b.worth - a.worth || a.draft.anchor.start - b.draft.anchor.start || byCodeUnit(a.draft.id, b.draft.id),
  );
  return worth.map(({ draft }, index) => ({ ...draft, rank: index + 1 }));
}
