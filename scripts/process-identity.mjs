// Who a process number belongs to. A number alone proves nothing: numbers are used again, in containers almost at once,
// and a process killed with -9 keeps its number for as long as nobody reaps it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A text that only this very process has, or undefined when it is gone (or dead and not yet reaped). */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** Whether the process that wrote this identity down still lives. */
export const isAlive = (pid, identity) => identity !== undefined && identityOf(pid) === identity;

/** Whose child it is, or undefined when it is gone (or where this system does not say it cheaply). */
export function parentOf(pid) {
  const parent = Number(statFields(pid)?.[1]);
  return parent || undefined;
}

/** The name of its program, or undefined when it is gone. */
export function programOf(pid) {
  if (identityOf(pid) === undefined) return undefined;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
    return path.basename(stdout.trim());
  }
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Ends a process that leads a group, and whatever it started: asks, waits, then insists. */
export async function endGroup(pid, identity, patienceMs = 8000) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (!isAlive(pid, identity)) break;
    signalGroup(pid, signal);
    const until = Date.now() + patienceMs;
    while (isAlive(pid, identity) && Date.now() < until) await pause(20);
  }
  // The leader is gone: a group that outlives it keeps its number, so this reaches nobody else.
  killGroup(pid);
}

export const killGroup = (pid) => signalGroup(pid, 'SIGKILL');

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone in between.
  }
}

function fromProc(pid) {
  const fields = statFields(pid);
  if (!fields || fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
}

/** State, parent, … as /proc/PID/stat has them after the name, which may itself hold spaces and parentheses. */
function statFields(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = status === 0 ? stdout.trim() : '';
  if (line === '' || line.startsWith('Z')) return undefined;
  return line.replace(/^\S+\s+/, '');
}
