#!/usr/bin/env node
// The embedded PostgreSQL: `node scripts/postgres.mjs up|down|status`. Idempotent, and safe from several starters at once.
// The npm package's own wrapper leaves an orphan and then refuses to start; so initdb and pg_ctl are driven from here.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure, sayingWhy } from './failure.mjs';
import { withLock } from './lock.mjs';
import { answersAsPostgres, freePort, isFree } from './port.mjs';
import { binaryFolder, postgresMajor, runProgram } from './postgres-binaries.mjs';
import { findHome } from './postgres-home.mjs';
import { identityOf, isAlive, pause, programOf } from './process-identity.mjs';
import { inData } from './project.mjs';

const byHand = 'by-hand';

/**
 * Starts the server, or finds it running, and counts this process among those who use it.
 * `throwAway`: for tests, without waiting for the disk.
 */
export async function startPostgres({ wanted = inData('postgres'), throwAway = false, holder = process.pid } = {}) {
  const home = findHome(wanted);
  return withLock(home.lock, async () => {
    if (home.account) fs.chownSync(home.folder, home.account.uid, home.account.gid);
    const binaries = binaryFolder(home.account);
    if (!fs.existsSync(home.cluster)) setUp(home, binaries, throwAway);
    refuseOtherMajor(home);
    const runningPort = await portIfRunning(home);
    const port = runningPort ?? (await launch(home, binaries, throwAway));
    hold(home, holder);
    const password = fs.readFileSync(home.password, 'utf8');
    return {
      url: `postgresql://clio:${password}@127.0.0.1:${port}/postgres`,
      home,
      adopted: runningPort !== undefined,
    };
  });
}

/** Stops using the server; the last one out stops it. `force`: whoever else uses it. */
export async function stopPostgres({ wanted = inData('postgres'), holder = process.pid, force = false } = {}) {
  if (!fs.existsSync(wanted)) return;
  const home = findHome(wanted);
  if (!fs.existsSync(home.cluster)) return;
  await withLock(home.lock, async () => {
    if (force) fs.rmSync(home.holders, { recursive: true, force: true });
    else fs.rmSync(path.join(home.holders, String(holder)), { force: true });
    if (livingHolders(home).length > 0) return;
    runProgram(binaryFolder(home.account), 'pg_ctl', ['-D', home.data, '-m', 'fast', '-w', 'stop'], home);
  });
}

export async function postgresStatus({ wanted = inData('postgres') } = {}) {
  const home = findHome(wanted);
  const port = fs.existsSync(home.cluster) ? await portIfRunning(home) : undefined;
  return { folder: home.folder, port, holders: livingHolders(home) };
}

/** Into a folder of its own, renamed when whole: a set-up that was cut off leaves nothing that looks finished. */
function setUp(home, binaries, throwAway) {
  for (const name of fs.readdirSync(home.folder)) {
    if (name.startsWith('unfinished-'))
      fs.rmSync(path.join(home.folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
  const unfinished = path.join(home.folder, `unfinished-${process.pid}`);
  const password = path.join(unfinished, 'password');
  fs.mkdirSync(unfinished, { mode: 0o700 });
  fs.writeFileSync(password, crypto.randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (home.account) for (const p of [unfinished, password]) fs.chownSync(p, home.account.uid, home.account.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const initdb = runProgram(
    binaries,
    'initdb',
    [
      ...['-D', path.join(unfinished, 'data'), '-U', 'clio', '-A', 'scram-sha-256', `--pwfile=${password}`, ...locale],
      // Containers have 64 MB of /dev/shm, which parallel queries fill.
      ...['--set', 'dynamic_shared_memory_type=mmap', '--set', 'max_connections=100'],
      ...(throwAway ? ['--no-sync'] : []),
    ],
    home,
  );
  if (initdb.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw explained(`${initdb.error ?? ''}${initdb.stderr ?? ''}`, `could not be set up in ${home.folder}`);
  }
  fs.renameSync(unfinished, home.cluster);
}

function refuseOtherMajor(home) {
  const found = readText(path.join(home.data, 'PG_VERSION'))?.trim();
  if (found === String(postgresMajor)) return;
  throw failure(
    found === undefined
      ? `${home.data} is no database, or belongs to somebody else: start Clio as who started it first, or move it away.`
      : `The database in ${home.data} was made by PostgreSQL ${found}, and this Clio brings ${postgresMajor}: ` +
          'back it up with the Clio that made it, move the folder away, and restore into this one.',
  );
}

async function launch(home, binaries, throwAway) {
  let lastWords = '';
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await clearDeadPid(home);
    // The same port as last time where it is free, so that whoever survived us finds the server again.
    const remembered = Number(readText(home.port));
    const port = remembered && (await isFree(remembered)) ? remembered : await freePort();
    const sizeBefore = fs.existsSync(home.log) ? fs.statSync(home.log).size : 0;
    const settings = [`-p ${port}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''"];
    if (throwAway) settings.push('-c fsync=off', '-c full_page_writes=off', '-c synchronous_commit=off');
    const args = ['-D', home.data, '-l', home.log, '-w', '-t', '120', '-o', settings.join(' '), 'start'];
    const started = runProgram(binaries, 'pg_ctl', args, { ...home, capture: false });
    if (started.status === 0) {
      fs.writeFileSync(home.port, String(port));
      return port;
    }
    lastWords = `${started.error ?? ''}${(readText(home.log) ?? '').slice(sizeBefore)}`;
    // A server that was just killed is still letting go of its memory, or somebody took the port: once more.
    if (!/lock file|shared memory block|Address already in use/.test(lastWords)) break;
    await pause(250);
  }
  throw explained(lastWords, `does not start; its log is ${home.log}`);
}

/** PostgreSQL believes its pid file while anything has that number: a stranger, or a dead process that nobody reaped. */
async function clearDeadPid(home) {
  const pidFile = path.join(home.data, 'postmaster.pid');
  const pid = Number(readText(pidFile)?.split('\n')[0]);
  if (pid && programOf(pid) !== 'postgres') fs.rmSync(pidFile, { force: true });
}

/**
 * The port, if the server answers on it. Only that is believed: after `kill -9`, pg_ctl calls a server running for as long
 * as nobody reaps it.
 */
export async function portIfRunning(home) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const lines = readText(path.join(home.data, 'postmaster.pid'))?.split('\n');
    const pid = Number(lines?.[0]);
    if (!pid || programOf(pid) !== 'postgres') return undefined;
    const port = Number(lines[3]);
    if (port && (await answersAsPostgres(port))) return port;
    await pause(50); // on its way up, or down
  }
  return undefined; // another PostgreSQL has that number, or this one hangs: pg_ctl will say
}

function hold(home, holder) {
  fs.mkdirSync(home.holders, { recursive: true });
  const identity = holder === byHand ? byHand : (identityOf(holder) ?? '');
  fs.writeFileSync(path.join(home.holders, String(holder)), identity);
}

function livingHolders(home) {
  if (!fs.existsSync(home.holders)) return [];
  return fs.readdirSync(home.holders).filter((name) => {
    const file = path.join(home.holders, name);
    if (name === byHand || isAlive(Number(name), readText(file))) return true;
    fs.rmSync(file, { force: true });
    return false;
  });
}

function explained(words, otherwise) {
  if (/No space left on device/i.test(words)) return failure('The disk is full: PostgreSQL could not write its data.');
  const fatal = words.split('\n').findLast((line) => /FATAL|error|could not/i.test(line));
  return failure(`PostgreSQL ${otherwise}${fatal ? ` (${fatal.trim()})` : ''}.`);
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function command(word) {
  if (word === 'up') console.log((await startPostgres({ holder: byHand })).url);
  else if (word === 'down') await stopPostgres({ force: true });
  else if (word === 'status') {
    const { folder, port, holders } = await postgresStatus();
    console.log(
      port ? `PostgreSQL answers on port ${port}, used by ${holders.join(', ') || 'nobody'}` : 'PostgreSQL is down',
    );
    console.log(folder);
  } else throw failure('Use: node scripts/postgres.mjs up | down | status');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await sayingWhy(() => command(process.argv[2]));
