#!/usr/bin/env node
// `npm start`: from a fresh clone to a page in the browser. Installs, starts the database, migrates, loads content, builds,
// serves; each only where it is needed. `--dev` serves from the sources instead of a build.
import './environment.mjs';
import fs from 'node:fs';
import { buildWhenStale, generateClient } from './build.mjs';
import { endChildren, launcherOrEndItsChildren, listChildrenIn, stopListing } from './children.mjs';
import { failure, sentenceOf } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { withLock } from './lock.mjs';
import { refuseOldNode } from './node-version.mjs';
import { portIfRunning, startPostgres, stopPostgres } from './postgres.mjs';
import { parentOf } from './process-identity.mjs';
import { prepare, serverEnvironment } from './prepare.mjs';
import { inData } from './project.mjs';
import { secret } from './secrets.mjs';
import { listeningPlace, refuseBusyPort, startServer, untilHealthy } from './serve.mjs';

const dev = process.argv.includes('--dev');
const listFile = inData('running.json');
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
endWithNpm();

try {
  await start();
} catch (error) {
  // Asked to stop, we broke off what was under way: that is no failure.
  if (!ending) console.error(sentenceOf(error));
  await end(1);
}

async function start() {
  refuseOldNode();
  const place = listeningPlace();
  const publicUrl = (process.env.CLIO_URL || `http://localhost:${place.port}`).replace(/\/+$/, '');
  fs.mkdirSync(inData(), { recursive: true });
  await withLock(inData('start.lock'), async () => {
    const other = await launcherOrEndItsChildren(listFile);
    if (other) throw failure(`Clio is running already, started by process ${other.pid}.`);
    await refuseBusyPort(place);
    listChildrenIn(listFile);
  });
  const administratorMissing = await setUpAndServe(place, publicUrl);
  console.log(`Clio is at ${publicUrl}`);
  if (administratorMissing) {
    const token = secret('CLIO_ADMINISTRATOR_TOKEN', 'administrator-token');
    console.log(`Nobody administers it yet. Sign up, then open ${publicUrl}/become-administrator?token=${token}`);
  }
}

/** Answers with whether somebody still has to become administrator. */
async function setUpAndServe(place, publicUrl) {
  await installWhatIsMissing();
  const env = serverEnvironment({ databaseUrl: process.env.DATABASE_URL || (await ownDatabase()), publicUrl });
  await generateClient();
  const { administratorMissing } = await prepare(env);
  if (!dev) await buildWhenStale(env);
  const server = startServer({ ...place, env, dev });
  server.once('exit', (code) => end(code ?? 1));
  await untilHealthy(server, place);
  return administratorMissing;
}

async function ownDatabase() {
  const { url, home } = await startPostgres();
  if (home.moved) console.log(`The database lies in ${home.folder}: its server cannot use the folder of the checkout.`);
  setInterval(() => keepAlive(home), 2000).unref();
  return url;
}

/** A PostgreSQL that was killed under us comes back on the same port, and the server finds it there. */
async function keepAlive(home) {
  if (ending || (await portIfRunning(home)) || ending) return;
  await startPostgres()
    .then(() => console.log('PostgreSQL had ended and was started again.'))
    .catch((error) => console.error(sentenceOf(error)));
}

/** npm killed with -9 cannot pass the signal on; its end is ours. Between us there may be a shell, which stays. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const family = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atFirst = family();
  setInterval(() => family() !== atFirst && end(0), 1000).unref();
}

/** Ends what we started; the first to call it decides how we exit. */
async function end(code) {
  if (ending) return;
  ending = true;
  try {
    await endChildren();
    await stopPostgres();
    stopListing();
  } catch (error) {
    if (code === 0) console.error(sentenceOf(error)); // else one sentence has been said
    process.exit(1);
  }
  process.exit(code);
}
