import { beforeEach, expect, it } from 'vitest';
import type { Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { draftsDesk } from '@/server/queries/drafts-desk';
import { queueForReview } from '@/server/queries/queue';
import { aBroughtDocument } from '@/server/testing/brought-document';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { changesOf } from '@/study/extraction/edited-draft';
import { acceptDrafts, rejectDrafts, reopenDrafts } from './decide-drafts';
import { editDraft } from './edit-draft';
import { mergeDrafts } from './merge-drafts';

const DOCUMENT = 'plague-notes';
let db: Db;
let context: Context;
const asked = async () => (await queueForReview(context, 100)).cards.map(({ card }) => card);
const desk = () => draftsDesk(context, DOCUMENT);
const draftNow = async (id: string) => (await desk()).drafts.find(({ draft }) => draft.id === id)!;

beforeEach(async () => {
  ({ db } = await testDatabase());
  const { person } = await aPerson(db);
  await aBroughtDocument(db, person.id, DOCUMENT);
  context = await contextOfPerson(db, person.id);
});

it('nothing is asked before it is accepted; then it is, with the sentence it rests on', async () => {
  const { drafts } = await desk();
  expect(drafts.length).toBeGreaterThan(3);
  expect(await asked()).toEqual([]);
  const { draft } = drafts[0]!;
  expect(await acceptDrafts(context, { document: DOCUMENT, drafts: [draft.id] })).toEqual({
    accepted: [draft.id],
    refused: [],
  });
  const [card] = await asked();
  expect(card).toMatchObject({ id: draft.cards[0]!.id, revision: 1, standing: 'attributed', claims: [draft.id] });
  expect(card!.evidence[0]).toMatchObject({
    text: draft.anchor.quote,
    citation: 'Jane Doe, The plague in England (2024)',
  });
  const { held, text } = card!.evidence[0]!;
  const { passages } = await desk();
  expect(passages.some((passage) => passage.text.includes(held!.before + text + held!.after))).toBe(true);
});

it('accepting twice changes nothing, taking back asks no more, and accepting again goes on with the same card', async () => {
  const { draft } = (await desk()).drafts[0]!;
  const one = { document: DOCUMENT, drafts: [draft.id] };
  await acceptDrafts(context, one);
  expect(await acceptDrafts(context, one)).toEqual({ accepted: [], refused: [] });
  await reopenDrafts(context, one);
  expect(await asked()).toEqual([]);
  expect((await draftNow(draft.id)).state).toBe('proposed');
  await acceptDrafts(context, one);
  expect((await asked())[0]).toMatchObject({ id: draft.cards[0]!.id, revision: 1 });
});

it('a rejected draft keeps its reason, and a rejected card that was accepted is asked no more', async () => {
  const { draft } = (await desk()).drafts[0]!;
  await acceptDrafts(context, { document: DOCUMENT, drafts: [draft.id] });
  await rejectDrafts(context, { document: DOCUMENT, drafts: [draft.id], reason: 'It is wrong' });
  expect(await draftNow(draft.id)).toMatchObject({ state: 'rejected', reason: 'It is wrong' });
  expect(await asked()).toEqual([]);
});

it('what a person makes of a draft must pass the linter before it is asked, and nothing of it is lost meanwhile', async () => {
  const { draft } = (await desk()).drafts[0]!;
  const changes = changesOf(draft);
  const givenAway = {
    ...changes,
    cards: [{ ...changes.cards[0]!, prompt: `Was it ${changes.cards[0]!.answer}, or not?` }],
  };
  const edited = await editDraft(context, { document: DOCUMENT, draft: draft.id, changes: givenAway });
  expect(edited.reasons.length).toBeGreaterThan(0);
  expect((await draftNow(draft.id)).draft.cards[0]!.prompt).toBe(givenAway.cards[0]!.prompt);
  const { accepted, refused } = await acceptDrafts(context, { document: DOCUMENT, drafts: [draft.id] });
  expect({ accepted, refused: refused.map((one) => one.draft) }).toEqual({ accepted: [], refused: [draft.id] });
  expect(await asked()).toEqual([]);
});

it('editing an accepted card makes a revision', async () => {
  const { draft } = (await desk()).drafts[0]!;
  await acceptDrafts(context, { document: DOCUMENT, drafts: [draft.id] });
  const changes = { ...changesOf(draft), text: 'The point, put better.' };
  await editDraft(context, { document: DOCUMENT, draft: draft.id, changes });
  expect((await asked())[0]).toMatchObject({ revision: 2, feedback: { point: 'The point, put better.' } });
  const kept = await db.prisma.cardRevision.count({ where: { cardId: draft.cards[0]!.id } });
  expect(kept).toBe(2);
});

it('of two drafts that say one thing the second is put aside', async () => {
  const [first, second] = (await desk()).drafts;
  await mergeDrafts(context, { document: DOCUMENT, keep: first!.draft.id, drop: second!.draft.id });
  expect((await draftNow(second!.draft.id)).state).toBe('rejected');
  expect((await draftNow(first!.draft.id)).state).toBe('proposed');
});

it('nobody else sees the desk or decides at it, an administrator neither', async () => {
  const { draft } = (await desk()).drafts[0]!;
  const other = await contextOfPerson(
    db,
    (await aPerson(db, { role: 'administrator', signInName: 'other' })).person.id,
  );
  await expect(draftsDesk(other, DOCUMENT)).rejects.toThrow(/no such document/);
  await expect(acceptDrafts(other, { document: DOCUMENT, drafts: [draft.id] })).rejects.toThrow(/no such document/);
  await expect(rejectDrafts(other, { document: DOCUMENT, drafts: [draft.id], reason: '' })).rejects.toThrow(
    /not there/,
  );
  expect((await draftNow(draft.id)).state).toBe('proposed');
});
