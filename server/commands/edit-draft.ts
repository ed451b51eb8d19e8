import { draftSchema, type Draft, type DraftId } from '@/study/extraction/draft';
import { draftChangesSchema, editedDraft, type DraftChanges } from '@/study/extraction/edited-draft';
import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { holdDrafts, rewriteDraft } from '@/server/tables/draft';
import { readOwnText } from '@/server/tables/own-document';
import { retireOwnCards } from '@/server/tables/own-deck';
import { readReading } from '@/server/tables/reading';
import { inTransaction } from '@/server/tables/transaction';
import { putCardsOf, whyNot } from './decide-drafts';

/** The draft as it now is, and the rules that it breaks: it is kept all the same, and cannot be accepted until it breaks none. */
export type Edited = { draft: Draft; reasons: string[] };

/** Changes the words, kind, standing or holder of a draft. One that was accepted gets a new revision of its cards. */
export async function editDraft(
  context: Context,
  written: { document: string; draft: string; changes: DraftChanges },
): Promise<Edited> {
  const { id: person } = requireMay(context, 'decide on drafts');
  if (typeof written.document !== 'string' || typeof written.draft !== 'string')
    throw new Invalid('Nothing was changed.');
  const changes = draftChangesSchema.safeParse(written.changes);
  if (!changes.success) throw new Invalid(sentenceOf(changes.error.issues[0]!.path));
  const text = await readOwnText(context.db.pool, person, written.document as DocumentId);
  if (!text) throw new NotFound('There is no such document of yours.');
  const people = (await readReading(context.db.pool, person, text.document))?.people ?? [];
  return inTransaction(context.db, async (client) => {
    const [held] = await holdDrafts(client, person, [written.draft as DraftId]);
    if (!held || held.draft.document !== text.document) throw new NotFound('This draft is not there any more.');
    const draft = draftSchema.safeParse(editedDraft(held.draft, changes.data));
    if (!draft.success) throw new Invalid('Something in it is too long, or empty. Nothing was changed.');
    const reasons = whyNot(draft.data, people);
    if (held.state === 'accepted') {
      if (reasons.length > 0) throw new Invalid(`It is being asked, and could not be asked so: ${reasons.join(' ')}`);
      const kept = new Set(draft.data.cards.map(({ id }) => id));
      const gone = held.draft.cards.map(({ id }) => id).filter((id) => !kept.has(id));
      if (gone.length > 0) await retireOwnCards(client, person, gone);
      await putCardsOf(client, person, text, [{ ...held, draft: draft.data }], context.now);
    }
    await rewriteDraft(client, person, draft.data);
    return { draft: draft.data, reasons };
  });
}

function sentenceOf(path: PropertyKey[]): string {
  const [first, , part] = path;
  const what =
    first === 'text' ? 'The point' : part === 'prompt' ? 'The question' : part === 'answer' ? 'The answer' : 'A line';
  return `${what} is empty or too long. Nothing was changed.`;
}
