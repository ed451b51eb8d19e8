import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { acceptedCard } from '@/study/extraction/accepted-card';
import type { Draft, DraftId } from '@/study/extraction/draft';
import { lintDraft } from '@/study/extraction/lint-draft';
import type { DocumentId, PersonId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { decideDrafts, holdDrafts, type KeptDraft } from '@/server/tables/draft';
import {
  deckOfDocument,
  OWN_COLLECTION_TITLE,
  ownCollection,
  putOwnCards,
  readOwnCards,
  retireOwnCards,
} from '@/server/tables/own-deck';
import { readOwnText, readOwnTextAt, type OwnText } from '@/server/tables/own-document';
import { readReading } from '@/server/tables/reading';
import { inTransaction, type Transaction } from '@/server/tables/transaction';

export const MOST_AT_ONCE = 500;

const some = z.object({
  document: z.string().max(200),
  drafts: z.array(z.string().max(200)).min(1).max(MOST_AT_ONCE),
});
const withReason = some.extend({ reason: z.string().trim().max(300) });

type Some = z.input<typeof some>;

/** What became of each draft that was to be accepted; those refused stay as they were, with the rules that they break. */
export type Acceptance = { accepted: DraftId[]; refused: { draft: DraftId; reasons: string[] }[] };

/** A person takes drafts for their own: from now on their cards are asked. Each passes the linter once more, edited or not. */
export async function acceptDrafts(context: Context, written: Some): Promise<Acceptance> {
  const { person, document, drafts } = readSome(context, some, written);
  const text = await readOwnText(context.db.pool, person, document);
  const reading = await readReading(context.db.pool, person, document);
  if (!text) throw new NotFound('There is no such document of yours.');
  return inTransaction(context.db, async (client) => {
    const held = await heldDrafts(client, person, document, drafts);
    const judged = held
      .filter(({ state }) => state !== 'accepted')
      .map((kept) => ({ ...kept, reasons: whyNot(kept.draft, reading?.people ?? []) }));
    const good = judged.filter(({ reasons }) => reasons.length === 0);
    await putCardsOf(client, person, text, good, context.now);
    const accepted = good.map(({ draft }) => draft.id);
    if (accepted.length > 0) await decideDrafts(client, person, accepted, { state: 'accepted' }, context.now);
    return {
      accepted,
      refused: judged.flatMap(({ draft, reasons }) => (reasons.length > 0 ? [{ draft: draft.id, reasons }] : [])),
    };
  });
}

/** Not wanted, with a reason in a word or two. Cards of theirs that were accepted before are asked no more. */
export async function rejectDrafts(context: Context, written: z.input<typeof withReason>): Promise<void> {
  requireMay(context, 'decide on drafts');
  const read = withReason.safeParse(written);
  if (!read.success) throw new Invalid('A reason has at most 300 letters. Nothing was changed.');
  await decide(context, written, { state: 'rejected', reason: read.data.reason || null });
}

/** Takes a decision back: the drafts are as they were proposed, and their cards are asked no more. */
export async function reopenDrafts(context: Context, written: Some): Promise<void> {
  await decide(context, written, { state: 'proposed' });
}

async function decide(context: Context, written: Some, decision: Parameters<typeof decideDrafts>[3]): Promise<void> {
  const { person, document, drafts } = readSome(context, some, written);
  await inTransaction(context.db, async (client) => {
    const held = await heldDrafts(client, person, document, drafts);
    const accepted = held.filter(({ state }) => state === 'accepted');
    const cards = accepted.flatMap(({ draft }) => draft.cards.map(({ id }) => id));
    if (cards.length > 0) await retireOwnCards(client, person, cards);
    await decideDrafts(
      client,
      person,
      held.map(({ draft }) => draft.id),
      decision,
      context.now,
    );
  });
}

/**
 * Makes cards of drafts, or makes them anew: whatever differs from what is there is another revision. Each shows the sentence in the
 * version of the document that it was found in.
 */
export async function putCardsOf(
  client: Transaction,
  person: PersonId,
  text: OwnText,
  kept: readonly Pick<KeptDraft, 'draft' | 'documentVersion'>[],
  now: number,
): Promise<void> {
  if (kept.length === 0) return;
  const drafts = kept.map(({ draft }) => draft);
  const texts = new Map([[text.version, text]]);
  for (const { documentVersion } of kept) {
    if (texts.has(documentVersion)) continue;
    texts.set(documentVersion, await readOwnTextAt(client, person, text.document, documentVersion));
  }
  const collection = { id: ownCollection(person), title: OWN_COLLECTION_TITLE };
  const ids = drafts.flatMap(({ cards }) => cards.map(({ id }) => id));
  const before = new Map((await readOwnCards(client, person, ids)).map((card) => [card.id, card]));
  const cards = kept.flatMap(({ draft, documentVersion }) =>
    draft.cards.map((card) => {
      const old = before.get(card.id);
      const from = { collection, text: texts.get(documentVersion)! };
      const same = old && acceptedCard(draft, card, { ...from, revision: old.revision });
      if (old && isDeepStrictEqual(same, old)) return old;
      return acceptedCard(draft, card, { ...from, revision: (old?.revision ?? 0) + 1 });
    }),
  );
  const introduction = `Cards that you accepted from “${text.title}”, each with the sentence it rests on.`;
  await putOwnCards(client, person, { id: deckOfDocument(text.document), title: text.title, introduction }, cards, now);
}

/** The rules that a draft breaks, in sentences; empty where it may be asked. */
export function whyNot(draft: Draft, people: Parameters<typeof lintDraft>[2]): string[] {
  return [...new Set(draft.cards.flatMap((card) => lintDraft(draft, card, people).map(({ reason }) => reason)))];
}

async function heldDrafts(
  client: Transaction,
  person: PersonId,
  document: DocumentId,
  ids: DraftId[],
): Promise<KeptDraft[]> {
  const held = (await holdDrafts(client, person, ids)).filter(({ draft }) => draft.document === document);
  if (held.length < new Set(ids).size)
    throw new NotFound('One of these drafts is not there any more. Nothing was changed.');
  return held;
}

function readSome(context: Context, schema: typeof some, written: unknown) {
  const person = requireMay(context, 'decide on drafts').id;
  const read = schema.safeParse(written);
  if (!read.success) throw new Invalid('These drafts could not be read. Nothing was changed.');
  return { person, document: read.data.document as DocumentId, drafts: read.data.drafts as DraftId[] };
}
