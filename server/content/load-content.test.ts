import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { loadContent } from './load-content';

const now = Date.parse('2026-11-22T12:00Z');
let root: string;
let db: Db;

beforeEach(async () => {
  ({ db } = await testDatabase());
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write('collection.yaml', {
    id: 'terror',
    title: 'Terror',
    inBrief: 'One view.',
    statement: 'One view.',
    notice: 'Hard.',
    themes: [{ id: 'terror', title: 'Terror' }],
  });
  write('documents/conrad-2003.yaml', {
    id: 'conrad-2003',
    author: 'Jack Conrad',
    title: 'An essay',
    publication: 'A weekly',
    year: 2003,
    kind: 'polemic',
    standpoint: 'From the left.',
    original: { sha256: 'a'.repeat(64), characters: 100 },
    summary: [{ id: 'conrad-kirov', heading: 'Kirov', text: 'Kirov was murdered in December 1934.' }],
  });
  writeClaims([aCard('kirov-date'), aCard('kirov-place')]);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('loads a collection once, and finds nothing to do the second time', async () => {
  expect(await loadContent(db, { now, root })).toMatchObject({ kind: 'loaded', cards: 2, reworded: [] });
  expect(await loadContent(db, { now, root })).toEqual({ kind: 'unchanged' });
  const { rows } = await db.pool.query(`SELECT body ->> 'prompt' AS prompt FROM card WHERE id = 'kirov-date'`);
  expect(rows).toEqual([{ prompt: 'On which day was Sergei Kirov murdered?' }]);
});

it('keeps the old wording of a card that is worded anew', async () => {
  await loadContent(db, { now, root });
  writeClaims([aCard('kirov-date', { revision: 2, prompt: 'When was Sergei Kirov murdered?' }), aCard('kirov-place')]);
  await loadContent(db, { now, root });
  const { rows } = await db.pool.query(
    `SELECT revision, body ->> 'prompt' AS prompt FROM card_revision WHERE card_id = 'kirov-date' ORDER BY revision`,
  );
  expect(rows).toEqual([
    { revision: 1, prompt: 'On which day was Sergei Kirov murdered?' },
    { revision: 2, prompt: 'When was Sergei Kirov murdered?' },
  ]);
});

it('says which card was worded anew without a new revision, and keeps the words that people saw', async () => {
  await loadContent(db, { now, root });
  writeClaims([aCard('kirov-date', { prompt: 'When was Sergei Kirov murdered?' }), aCard('kirov-place')]);
  expect(await loadContent(db, { now, root })).toMatchObject({ reworded: ['kirov-date'] });
  const { rows } = await db.pool.query(
    `SELECT body ->> 'prompt' AS prompt FROM card_revision WHERE card_id = 'kirov-date'`,
  );
  expect(rows).toEqual([{ prompt: 'On which day was Sergei Kirov murdered?' }]);
});

it('retires what has left the files, deletes nothing, and takes it up again when it comes back', async () => {
  await loadContent(db, { now, root });
  writeClaims([aCard('kirov-date')]);
  await loadContent(db, { now, root });
  expect(await retired()).toEqual({ 'kirov-date': false, 'kirov-place': true });
  expect(await inDeck()).toEqual(['kirov-date']);
  writeClaims([aCard('kirov-date'), aCard('kirov-place')]);
  await loadContent(db, { now, root });
  expect(await retired()).toEqual({ 'kirov-date': false, 'kirov-place': false });
  expect(await inDeck()).toEqual(['kirov-date', 'kirov-place']);
});

it('leaves everything as it was when a file cannot be read', async () => {
  await loadContent(db, { now, root });
  writeFileSync(join(root, 'content/terror/claims/terror.yaml'), '- id: kirov-date\n  kind: no-such-kind\n');
  const refused = await loadContent(db, { now, root });
  expect(refused.kind).toBe('refused');
  expect(await retired()).toEqual({ 'kirov-date': false, 'kirov-place': false });
});

it('loads whole when several servers start at once', async () => {
  const loads = await Promise.all(Array.from({ length: 4 }, () => loadContent(db, { now, root })));
  expect(loads.map(({ kind }) => kind)).not.toContain('refused');
  expect(await inDeck()).toEqual(['kirov-date', 'kirov-place']);
});

async function retired(): Promise<Record<string, boolean>> {
  const { rows } = await db.pool.query('SELECT id, retired FROM card ORDER BY id');
  return Object.fromEntries(rows.map((row) => [row.id, row.retired]));
}

async function inDeck(): Promise<string[]> {
  const { rows } = await db.pool.query('SELECT card_id FROM deck_card WHERE NOT retired ORDER BY rank');
  return rows.map((row) => row.card_id);
}

function write(file: string, value: unknown): void {
  const path = join(root, 'content/terror', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, stringify(value));
}

function writeClaims(cards: { id: string }[]): void {
  const digest = 'abcdef0123456789';
  write('claims/terror.yaml', [
    {
      id: 'kirov-murder-date',
      kind: 'date',
      standing: 'established',
      checked: 'framework',
      text: 'Sergei Kirov was murdered on 1 December 1934.',
      slot: { subject: 'event/kirov-murder', relation: 'date', value: { kind: 'date', date: '1934-12-01' }, scope: '' },
      importance: 3,
      themes: ['terror'],
      anchors: [
        {
          document: 'conrad-2003',
          passage: 'conrad-kirov',
          paragraph: 1,
          start: 0,
          end: 20,
          length: 20,
          digest,
          before: '',
          after: '',
        },
      ],
      cards,
    },
  ]);
  write('decks.yaml', [{ id: 'first', title: 'First', introduction: 'Begin.', cards: cards.map(({ id }) => id) }]);
}

function aCard(id: string, given: { revision?: number; prompt?: string } = {}) {
  const answer = { kind: 'date', date: '1934-12-01' };
  return { id, revision: 1, prompt: 'On which day was Sergei Kirov murdered?', answer, ...given };
}
