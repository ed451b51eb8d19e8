// The processes we start. Each leads a group of its own, so that what it starts in turn ends with it, and all are written
// down, so that a launcher that was killed leaves a list for the next one.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { endGroup, identityOf, isAlive, killGroup } from './process-identity.mjs';
import { projectFolder } from './project.mjs';

const children = new Map();
let listFile;

// However we end, short of being killed ourselves, nothing of ours goes on.
process.on('exit', () => {
  for (const pid of children.keys()) killGroup(pid);
});

/**
 * Starts a program in the checkout.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions, cwd?: string }} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function startChild(command, args, { env = process.env, stdio = 'inherit', cwd = projectFolder } = {}) {
  const child = spawn(command, args, { cwd, env, stdio, detached: true });
  if (child.pid) children.set(child.pid, identityOf(child.pid));
  writeList();
  child.once('exit', () => {
    children.delete(child.pid);
    writeList();
  });
  return child;
}

/**
 * Runs a program to its end; answers with how it ended and, where its output was piped, what it said.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions, cwd?: string }} [options]
 * @returns {Promise<{ code: number, signal: string | null, stdout: string, stderr: string }>}
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = startChild(command, args, options);
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream]?.setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, ...said }));
  });
}

export async function endChildren() {
  await Promise.all([...children].map(([pid, identity]) => endGroup(pid, identity)));
}

/** Keeps the list of children in this file from now on. */
export function listChildrenIn(file) {
  listFile = file;
  writeList();
}

export function stopListing() {
  if (listFile) fs.rmSync(listFile, { force: true });
  listFile = undefined;
}

/** What a list says: the launcher that wrote it, if it still lives; if it does not, its children are ended. */
export async function launcherOrEndItsChildren(file) {
  let list;
  try {
    list = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  if (isAlive(list.launcher.pid, list.launcher.identity)) return list.launcher;
  await Promise.all(list.children.map(({ pid, identity }) => endGroup(pid, identity)));
  return undefined;
}

function writeList() {
  if (!listFile) return;
  fs.mkdirSync(path.dirname(listFile), { recursive: true });
  const launcher = { pid: process.pid, identity: identityOf(process.pid) };
  const list = { launcher, children: [...children].map(([pid, identity]) => ({ pid, identity })) };
  fs.writeFileSync(`${listFile}.new`, JSON.stringify(list));
  fs.renameSync(`${listFile}.new`, listFile);
}
