// One at a time, between processes: a file that says who is inside.
import fs from 'node:fs';
import { failure } from './failure.mjs';
import { identityOf, isAlive, pause } from './process-identity.mjs';

/** Runs the body while no other process is inside the same file's lock; takes over from a process that died inside. */
export async function withLock(file, body, patienceMs = 120_000) {
  await take(file, patienceMs);
  try {
    return await body();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

async function take(file, patienceMs) {
  const until = Date.now() + patienceMs;
  // Written aside and linked into place: the lock is never seen half-written.
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));
  try {
    for (;;) {
      try {
        fs.linkSync(mine, file);
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = read(file);
      if (holder && !isAlive(holder.pid, holder.identity)) discard(file, holder);
      else if (Date.now() > until) {
        throw failure(
          `Process ${holder?.pid} has been setting up for ${Math.round(patienceMs / 1000)} s; wait for it, or end it and delete ${file}.`,
        );
      } else await pause(30);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Removes a dead holder's lock. Somebody else may just have done so and taken it: then theirs is put back. */
function discard(file, deadHolder) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
    if (read(aside)?.identity !== deadHolder.identity) fs.linkSync(aside, file);
  } catch {
    // Another process was quicker: the next round sees what is there.
  }
  fs.rmSync(aside, { force: true });
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
