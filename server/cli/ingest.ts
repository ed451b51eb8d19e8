// PERSON FILE…: takes files in for somebody, as the page does, and prints what came of each.
import fs from 'node:fs';
import path from 'node:path';
import { failure } from '@/scripts/failure.mjs';
import { keyOfAttempt } from '@/server/auth/sign-in-name';
import { takeInDocuments } from '@/server/commands/take-in-documents';
import { contextOf } from '@/server/context';
import { env } from '@/server/env';
import { workOnce } from '@/server/jobs/worker';
import { readJobs, type Job } from '@/server/tables/job';
import { readDrafts } from '@/server/tables/draft';
import { readOwnDocument } from '@/server/tables/own-document';
import { findPersonByKey } from '@/server/tables/person';
import { readReading } from '@/server/tables/reading';
import type { Db } from '@/server/db/connect';
import type { PersonId } from '@/study/ids';
import { operate } from './operator';

await operate(async (db, [written, ...files]) => {
  if (!written || files.length === 0) throw failure('Say whose and which: npm run ingest -- SIGN-IN-NAME FILE…');
  const known = await findPersonByKey(db, keyOfAttempt(written));
  if (!known) throw failure(`Nobody has the sign-in name ${written}.`);
  const { person } = known;
  for (const file of files) {
    const place = path.resolve(env.standingIn, file);
    if (!fs.existsSync(place)) throw failure(`There is no file ${file}.`);
    const brought = { fileName: path.basename(file), bytes: fs.readFileSync(place) };
    const [id] = await takeInDocuments(contextOf(db, person), { files: [brought] });
    await report(db, person.id, file, await end(db, person.id, id!));
  }
});

/** A server that runs beside may have taken the job: then this waits for it. */
async function end(db: Db, person: PersonId, id: string): Promise<Job> {
  for (;;) {
    const job = (await readJobs(db.pool, person, 100)).find((one) => one.id === id);
    if (!job) throw failure('The job is not there any more.');
    if (job.state !== 'waiting' && job.state !== 'running') return job;
    if (!(await workOnce(db))) await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function report(db: Db, person: PersonId, file: string, job: Job): Promise<void> {
  const document = job.document && (await readOwnDocument(db.pool, person, job.document));
  if (!document) {
    console.log(`${file}: ${job.message ?? job.state}`);
    process.exitCode = 1;
    return;
  }
  const drafts = await readDrafts(db.pool, person, document.id);
  const reading = await readReading(db.pool, person, document.id);
  console.log(
    `${file}: “${document.title}”, ${document.format}, ${document.characters} characters. ${job.message ?? ''}`,
  );
  for (const [kind, count] of counted(drafts.map(({ draft }) => draft.kind))) console.log(`  ${kind}: ${count} drafts`);
  for (const [rule, count] of counted((reading?.refusals ?? []).map((refusal) => refusal.rule))) {
    console.log(`  refused by ${rule}: ${count}`);
  }
}

function counted(things: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
