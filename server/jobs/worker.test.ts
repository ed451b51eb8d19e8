import { spawn } from 'node:child_process';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cancelMyJob } from '@/server/commands/cancel-job';
import { removeDocument } from '@/server/commands/remove-document';
import { takeInDocuments } from '@/server/commands/take-in-documents';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { myDocuments } from '@/server/queries/my-documents';
import { NotAllowed } from '@/server/refusals';
import { insertDrafts, readDrafts, replaceProposals } from '@/server/tables/draft';
import { takeJob } from '@/server/tables/job';
import { readOwnText } from '@/server/tables/own-document';
import { inTransaction } from '@/server/tables/transaction';
import { aDraft } from '@/server/testing/draft';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import type { DraftId } from '@/study/extraction/draft';
import type { PersonId } from '@/study/ids';
import { workOnce } from './worker';

const QUICK = { leaseMs: 1_000, beatMs: 100, lookMs: 50 };
const NOTES = 'The Fronde\n\nThe parlement of Paris refused in May 1648.\n';
let db: Db;
let url: string;
let person: PersonId;

beforeEach(async () => {
  ({ db, url } = await testDatabase());
  person = (await aPerson(db)).person.id;
});

test('a file becomes a document with its text, and the file itself is not kept', async () => {
  const [id] = await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  expect(await workOnce(db, QUICK)).toBe(true);

  const { jobs, documents } = await mine();
  expect(jobs).toMatchObject([{ id, state: 'done', done: 1 }]);
  expect(documents).toMatchObject([{ title: 'The Fronde', format: 'txt', version: 1 }]);
  expect((await readOwnText(db.pool, person, documents[0]!.id))?.text).toBe(NOTES);
  expect(await waitingFiles()).toBe(0);
});

test('what cannot be read stands in the list with the reason, beside what can', async () => {
  await bring(
    { fileName: 'empty.txt', bytes: Buffer.alloc(0) },
    { fileName: 'cut.docx', bytes: Buffer.from('PK\x03\x04 cut off', 'latin1') },
    { fileName: 'fronde.txt', bytes: Buffer.from(NOTES) },
  );
  while (await workOnce(db, QUICK));

  const { jobs, documents } = await mine();
  expect(
    Object.fromEntries(
      jobs.map(({ work, state, message }) => [work.kind === 'take-in' && work.fileName, [state, message]]),
    ),
  ).toEqual({
    'empty.txt': ['failed', 'The file is empty.'],
    'cut.docx': ['failed', 'The file is damaged or not whole. Please save or download it again.'],
    'fronde.txt': ['done', null],
  });
  expect(documents).toHaveLength(1);
  expect(await waitingFiles()).toBe(0);
});

test('the same file again is no second document', async () => {
  await bring({ fileName: 'a.txt', bytes: Buffer.from(NOTES) }, { fileName: 'b.txt', bytes: Buffer.from(NOTES) });
  while (await workOnce(db, QUICK));
  const { jobs, documents } = await mine();
  expect(documents).toHaveLength(1);
  expect(jobs.map(({ message }) => message)).toContain('You have this very file already.');
});

test('a server that is killed in the middle of a job loses nothing: another goes on when its lease is over', async () => {
  await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SERVER(url)], {
    stdio: 'pipe',
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  await until(async () => (await mine()).jobs[0]!.state === 'running');
  server.kill('SIGKILL');

  expect(await workOnce(db, QUICK)).toBe(false); // its lease still runs
  await until(() => workOnce(db, QUICK));

  const { jobs, documents } = await mine();
  expect(jobs).toMatchObject([{ state: 'done' }]);
  expect(documents).toHaveLength(1);
  const { rows } = await db.pool.query('SELECT attempts FROM job');
  expect(rows).toEqual([{ attempts: 2 }]);
});

test('what a worker that was thought dead still writes does not count', async () => {
  await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  const late = workOnce(db, { leaseMs: 1, beatMs: 60_000, lookMs: 50 });
  await until(async () => (await mine()).jobs[0]!.state === 'running');
  await until(() => workOnce(db, QUICK));
  await late;
  expect((await mine()).documents).toHaveLength(1);
  expect((await mine()).jobs).toMatchObject([{ state: 'done' }]);
});

test('a job that takes its server with it every time is given up', async () => {
  await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  for (let times = 0; times < 3; times++) await until(async () => (await takeJob(db.pool, 1)) !== null);
  await until(() => workOnce(db, QUICK));
  expect((await mine()).jobs).toMatchObject([
    { state: 'failed', message: expect.stringContaining('begun three times') },
  ]);
  expect(await waitingFiles()).toBe(0);
});

test('a waiting job is called off at once, and a running one is stopped', async () => {
  const [first, second] = await bring(
    { fileName: 'a.txt', bytes: Buffer.from(NOTES) },
    { fileName: 'b.txt', bytes: Buffer.from(`${NOTES}More.`) },
  );
  await cancelMyJob(await contextOfPerson(db, person), { job: second! });
  const working = workOnce(db, QUICK);
  await until(async () => (await mine()).jobs.some(({ state }) => state === 'running'));
  await cancelMyJob(await contextOfPerson(db, person), { job: first! });
  await working;

  expect((await mine()).jobs.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  expect(await waitingFiles()).toBe(0);
});

test('nobody sees, cancels or deletes what somebody else has brought', async () => {
  const [id] = await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  const stranger = await contextOfPerson(db, (await aPerson(db, { role: 'administrator' })).person.id);
  await cancelMyJob(stranger, { job: id! });
  await workOnce(db, QUICK);
  const [document] = (await mine()).documents;

  expect(await myDocuments(stranger)).toEqual({ jobs: [], documents: [] });
  await expect(removeDocument(stranger, { document: document!.id })).rejects.toThrow('You have no such document.');
  await expect(
    takeInDocuments(stranger, { files: [{ fileName: 'a.txt', bytes: Buffer.from('x') }], replaces: document!.id }),
  ).rejects.toThrow('You have no such document.');
  expect((await mine()).documents).toHaveLength(1);
});

test('a newer version of a document is a version of it, and what was decided on its drafts stays', async () => {
  await bring({ fileName: 'fronde.txt', bytes: Buffer.from(NOTES) });
  await workOnce(db, QUICK);
  const { id } = (await mine()).documents[0]!;
  const at = { id, version: 1 };
  const options = { proposedBy: 'rules', at: Date.now() } as const;
  const drafts = ['kept', 'gone', 'decided'].map((name) => aDraft({ id: name as DraftId, document: id }));
  await inTransaction(db, (client) => insertDrafts(client, person, at, drafts, options));
  await db.pool.query(`UPDATE draft SET state = 'rejected' WHERE id = 'decided'`);
  await inTransaction(db, (client) =>
    replaceProposals(client, person, at, [aDraft({ id: 'kept' as DraftId, document: id, text: 'Anew.' })], options),
  );
  const states = (await readDrafts(db.pool, person, id)).map(({ draft, state }) => [draft.id, draft.text, state]);
  expect(states).toEqual([
    ['decided', drafts[2]!.text, 'rejected'],
    ['kept', 'Anew.', 'proposed'],
  ]);

  const context = await contextOfPerson(db, person);
  await takeInDocuments(context, {
    files: [{ fileName: 'v2.txt', bytes: Buffer.from(`${NOTES}\nMore.`) }],
    replaces: id,
  });
  await workOnce(db, QUICK);
  expect((await mine()).documents).toMatchObject([{ id, version: 2, title: 'The Fronde' }]);
});

test('deleting a document takes its text and drafts, and leaves others', async () => {
  await bring(
    { fileName: 'a.txt', bytes: Buffer.from(NOTES) },
    { fileName: 'b.txt', bytes: Buffer.from('Another one of 1650.') },
  );
  while (await workOnce(db, QUICK));
  const [newest] = (await mine()).documents;
  await removeDocument(await contextOfPerson(db, person), { document: newest!.id });
  await workOnce(db, QUICK);
  expect((await mine()).documents).toHaveLength(1);
  const { rows } = await db.pool.query('SELECT FROM own_document_version');
  expect(rows).toHaveLength(1);
});

test('too many files at once, too many waiting, and none at all are answered in words', async () => {
  const file = { fileName: 'a.txt', bytes: Buffer.from(NOTES) };
  await expect(bring()).rejects.toThrow('Choose a file, or paste a text.');
  await expect(bring(...Array(11).fill(file))).rejects.toThrow('at most 10 files');
  await bring(...Array(10).fill(file));
  await bring(...Array(10).fill(file));
  await expect(bring(file)).rejects.toThrow('as much waiting as can wait');
});

test('whoever brings more than sixty files in a quarter of an hour is asked to wait', async () => {
  const empty = { fileName: 'a.txt', bytes: Buffer.alloc(0) };
  for (let times = 0; times < 6; times++) await bring(...Array(10).fill(empty));
  await expect(bring(empty)).rejects.toThrow(NotAllowed);
});

async function bring(...files: { fileName: string; bytes: Buffer }[]) {
  return takeInDocuments(await contextOfPerson(db, person), { files });
}

async function mine() {
  return myDocuments(await contextOfPerson(db, person));
}

async function waitingFiles(): Promise<number> {
  return (await db.pool.query('SELECT count(*) FROM waiting_file')).rows[0].count;
}

async function until(holds: () => Promise<boolean>) {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came to pass.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A server's worker, as it lives in a server: in a process that can be killed. */
const SERVER = (databaseUrl: string) => `
  const { connectDb } = await import('${process.cwd()}/server/db/connect.ts');
  const { workOnce } = await import('${process.cwd()}/server/jobs/worker.ts');
  await workOnce(connectDb(${JSON.stringify(databaseUrl)}), { leaseMs: 1500, beatMs: 100, lookMs: 50 });`;
