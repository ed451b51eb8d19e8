import { z } from 'zod';
import type { DraftId } from '@/study/extraction/draft';
import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { decideDrafts, holdDrafts, rewriteDraft } from '@/server/tables/draft';
import { retireOwnCards } from '@/server/tables/own-deck';
import { inTransaction } from '@/server/tables/transaction';

const MOST_ACCEPTED_FORMS = 20;

const two = z.object({ document: z.string().max(200), keep: z.string().max(200), drop: z.string().max(200) });

/** Two drafts say one thing: the first stays and takes over how the other spells the answer; the other is put aside. */
export async function mergeDrafts(
  context: Context,
  written: { document: string; keep: string; drop: string },
): Promise<void> {
  const { id: person } = requireMay(context, 'decide on drafts');
  const read = two.safeParse(written);
  if (!read.success) throw new Invalid('These drafts could not be read. Nothing was changed.');
  const [keepId, dropId] = [read.data.keep as DraftId, read.data.drop as DraftId];
  await inTransaction(context.db, async (client) => {
    const held = (await holdDrafts(client, person, [keepId, dropId])).filter(
      ({ draft }) => draft.document === (read.data.document as DocumentId),
    );
    const keep = held.find(({ draft }) => draft.id === keepId);
    const drop = held.find(({ draft }) => draft.id === dropId);
    if (!keep || !drop || keepId === dropId) throw new NotFound('One of these drafts is not there any more.');
    if (keep.state === 'proposed') {
      const names = drop.draft.cards.flatMap(({ answerText, accepted }) => [answerText, ...accepted]);
      const cards = keep.draft.cards.map((card) => ({
        ...card,
        accepted: [...new Set([...card.accepted, ...(sameKind(card, drop.draft.cards[0]) ? names : [])])]
          .filter((name) => name !== card.answerText)
          .slice(0, MOST_ACCEPTED_FORMS),
      }));
      await rewriteDraft(client, person, { ...keep.draft, cards });
    }
    if (drop.state === 'accepted')
      await retireOwnCards(
        client,
        person,
        drop.draft.cards.map(({ id }) => id),
      );
    const reason = `The same as “${keep.draft.text.slice(0, 200)}”`;
    await decideDrafts(client, person, [dropId], { state: 'rejected', reason }, context.now);
  });
}

/** A name may have two spellings; of dates and numbers another form is another answer. */
function sameKind(a: { answer: { kind: string } }, b: { answer: { kind: string } } | undefined): boolean {
  return a.answer.kind === b?.answer.kind && a.answer.kind !== 'date' && a.answer.kind !== 'number';
}
