import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '@/server/content/load-content';
import type { Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { documentInFull } from '@/server/queries/document';
import { attachedOriginals, originalInFull, originalSentence } from '@/server/queries/original';
import { readEverythingElseOf } from '@/server/tables/everything-of';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { pointAt, prepareText } from '@/study/source/point';
import { attachOriginal } from './attach-original';
import { detachOriginal } from './detach-original';

const TEXT = 'It had been a hard winter. Nobody knew what the vote had been. The papers were burnt. Spring came.';
const DOCUMENT = 'conrad-2003';

let db: Db;
let ada: Context;
let ben: Context;
/** One place of the record, which in this database is the only one of its text. */
let place: string;

/** A text of our own stands in for the essay: what the collection points at in it is made to point here. */
beforeAll(async () => {
  ({ db } = await testDatabase());
  await loadContent(db, { now: Date.UTC(2026, 10, 25) });
  const pointer = pointAt(prepareText(TEXT), 1, 1);
  await db.pool.query(`DELETE FROM contradiction`);
  await db.pool.query(
    `UPDATE claim SET body = jsonb_set(body, '{anchors}', (
       SELECT jsonb_agg(CASE WHEN anchor ->> 'document' = $1 THEN anchor || $2::jsonb ELSE anchor END)
       FROM jsonb_array_elements(body -> 'anchors') AS anchor))`,
    [DOCUMENT, JSON.stringify(pointer)],
  );
  await db.pool.query(`UPDATE collection SET body = body || '{"source": "one place"}'`);
  place = `${pointer.start}-${pointer.end}`;
});

beforeEach(async () => {
  const context = async () => contextOfPerson(db, (await aPerson(db)).person.id);
  [ada, ben] = [await context(), await context()];
});

const file = (text: string, name = 'conrad.txt') => ({
  document: DOCUMENT,
  copy: { kind: 'file' as const, name, bytes: new TextEncoder().encode(text) },
});

describe('a copy that somebody attaches', () => {
  it('opens the author’s sentence between its neighbours, though the lines and marks are others', async () => {
    const set = TEXT.replace('what the', 'what\nthe').replace('It had', '  It  had');
    expect(await attachOriginal(ada, file(`A Title\n\n${set}`))).toEqual({ found: 1, of: 1 });
    expect(await originalSentence(ada, { document: DOCUMENT, place })).toMatchObject({
      sentence: 'Nobody knew what the vote had been.',
      after: 'The papers were burnt. Spring came.',
    });
    expect((await originalInFull(ada, DOCUMENT)).copy).toMatchObject({ fileName: 'conrad.txt', missing: 0 });
    expect((await documentInFull(ada, DOCUMENT)).attached).toBe(true);
  });

  it('is seen by nobody else', async () => {
    await attachOriginal(ada, file(TEXT));
    expect(await originalSentence(ben, { document: DOCUMENT, place })).toBeNull();
    expect((await originalInFull(ben, DOCUMENT)).copy).toBeNull();
    expect(await attachedOriginals(ben)).toEqual([]);
    expect((await documentInFull(ben, DOCUMENT)).attached).toBe(false);
  });

  it('is in their export, and gone once they detach it or are erased', async () => {
    await attachOriginal(ada, file(TEXT));
    const person = ada.person!.id;
    expect((await readEverythingElseOf(db, person)).attached_original).toMatchObject([{ text: TEXT }]);
    await detachOriginal(ada, { document: DOCUMENT });
    expect(await originalSentence(ada, { document: DOCUMENT, place })).toBeNull();
    await attachOriginal(ada, file(TEXT));
    await db.pool.query('DELETE FROM person WHERE id = $1', [person]);
    const { rows } = await db.pool.query('SELECT FROM attached_original WHERE person_id = $1', [person]);
    expect(rows).toEqual([]);
  });

  it('takes the place of an earlier one', async () => {
    await attachOriginal(ada, file(TEXT));
    await attachOriginal(ada, file(`${TEXT} And more.`, 'better.txt'));
    expect((await originalInFull(ada, DOCUMENT)).copy).toMatchObject({ fileName: 'better.txt' });
  });

  it('is looked through again once the collection points at other places', async () => {
    await attachOriginal(ada, file(TEXT));
    await db.pool.query(`UPDATE attached_original SET found = '{}', source = 'an older state'`);
    expect(await originalSentence(ada, { document: DOCUMENT, place })).not.toBeNull();
  });
});

describe('a file is refused, and nothing of it kept,', () => {
  it.each([
    ['that is another text', file('Once upon a time there was a fox.'), 'another text'],
    ['that is no text', file('%PDF\u0000', 'conrad.txt'), 'plain text'],
    ['of another kind', file(TEXT, 'conrad.exe'), 'plain text'],
    ['that is empty', file(''), 'Choose the file'],
    ['that is too large', file('a'.repeat(5_000_001)), '5 MB'],
  ])('%s', async (_, written, why) => {
    await expect(attachOriginal(ada, written)).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(why),
    });
    expect(await attachedOriginals(ada)).toEqual([]);
  });

  it('where the operator has put none on the server', async () => {
    const wish = { document: DOCUMENT, copy: { kind: 'of the operator' as const } };
    await expect(attachOriginal(ada, wish)).rejects.toMatchObject({ kind: 'invalid' });
  });
});
