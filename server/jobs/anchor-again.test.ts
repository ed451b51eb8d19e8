import { expect, test } from 'vitest';
import { acceptDrafts, reopenDrafts } from '@/server/commands/decide-drafts';
import { testDatabase } from '@/server/db/test-database';
import { readDrafts } from '@/server/tables/draft';
import { readOwnCards } from '@/server/tables/own-deck';
import { insertOwnText, readOwnText } from '@/server/tables/own-document';
import { inTransaction } from '@/server/tables/transaction';
import { aBroughtDocument, PLAGUE } from '@/server/testing/brought-document';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import type { Evidence } from '@/study/card/card';
import { blocksOfPlainText } from '@/study/extraction/plain-blocks';
import { anchorAgain } from './anchor-again';

test('after a new version accepted points stand where their passages now are, and those whose passage is gone are named', async () => {
  const { db } = await testDatabase();
  const { person } = await aPerson(db);
  const text = await aBroughtDocument(db, person.id);
  const all = await readDrafts(db.pool, person.id, text.document);
  const drafts = [...new Map(all.map(({ draft }) => [draft.anchor.quote, draft])).values()].slice(0, 2);
  const [stays, goes] = drafts;
  await acceptDrafts(await contextOfPerson(db, person.id), {
    document: text.document,
    drafts: drafts.map(({ id }) => id),
  });

  const body = `A preface that was not there before.\n\n${PLAGUE.replace(goes!.anchor.quote, '')}`;
  await inTransaction(db, async (client) => {
    const next = { ...text, text: body, blocks: blocksOfPlainText(body), map: { unit: 'file' as const, runs: [] } };
    await insertOwnText(
      client,
      person.id,
      { ...next, format: 'txt', fileName: 'b.txt', fileSha256: 'e'.repeat(64) },
      0,
    );
    await anchorAgain(client, person.id, (await readOwnText(client, person.id, text.document))!);
  });

  const after = await readDrafts(db.pool, person.id, text.document);
  const now = (id: string) => after.find(({ draft }) => draft.id === id)!;
  expect(now(stays!.id)).toMatchObject({ anchorState: 'moved', documentVersion: 2, state: 'accepted' });
  const { start, end, quote } = now(stays!.id).draft.anchor;
  expect(body.slice(start, end)).toBe(quote);
  expect(now(goes!.id)).toMatchObject({ anchorState: 'lost', draft: { anchor: goes!.anchor } });

  // Accepted once more, each shows its sentence among the words of the version that it stands in.
  const context = await contextOfPerson(db, person.id);
  const both = { document: text.document, drafts: drafts.map(({ id }) => id) };
  await reopenDrafts(context, both);
  expect((await acceptDrafts(context, both)).refused).toEqual([]);
  const cards = await readOwnCards(
    db.pool,
    person.id,
    drafts.flatMap(({ cards }) => cards.map(({ id }) => id)),
  );
  for (const { evidence } of cards) {
    const [{ held, text: sentence }] = evidence as [Evidence];
    const version = sentence === goes!.anchor.quote ? PLAGUE : body;
    expect(version).toContain(`${held!.before}${sentence}${held!.after}`);
  }
});
