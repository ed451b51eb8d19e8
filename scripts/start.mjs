#!/usr/bin/env node
// `npm start`: from a fresh clone to a page in the browser. Installs, starts the database, migrates, loads content, builds,
// serves; each only where it is needed. `--dev` serves from the sources instead of a build.
import './environment.mjs';
import fs from 'node:fs';
import { buildWhenStale, generateClient } from './build.mjs';
import { endChildren, launcherOrEndItsChildren, listChildrenIn, stopListing } from './children.mjs';
import { failure, sayingWhy, sentenceOf } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { withLock } from './lock.mjs';
import { refuseOldNode } from './node-version.mjs';
import { startPostgres, stopPostgres } from './postgres.mjs';
import { prepare, serverEnvironment } from './prepare.mjs';
import { inData } from './project.mjs';
import { secret } from './secrets.mjs';
import { listeningPlace, refuseBusyPort, startServer, untilHealthy } from './serve.mjs';

const dev = process.argv.includes('--dev');
const listFile = inData('running.json');
let ending;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

await sayingWhy(async () => {
  try {
    await start();
  } catch (error) {
    if (ending) return; // we were asked to stop: what broke, broke because of that
    console.error(sentenceOf(error));
    await end(1);
  }
});

async function start() {
  refuseOldNode();
  const place = listeningPlace();
  const publicUrl = (process.env.CLIO_URL || `http://localhost:${place.port}`).replace(/\/+$/, '');
  fs.mkdirSync(inData(), { recursive: true });
  const { server, administratorMissing } = await withLock(inData('start.lock'), async () => {
    const other = await launcherOrEndItsChildren(listFile);
    if (other) throw failure(`Clio is running already, started by process ${other.pid}.`);
    await refuseBusyPort(place);
    listChildrenIn(listFile);
    await installWhatIsMissing();
    const env = serverEnvironment({ databaseUrl: process.env.DATABASE_URL || (await ownDatabase()), publicUrl });
    await generateClient();
    const { administratorMissing } = await prepare(env);
    if (!dev) await buildWhenStale(env);
    const server = startServer({ ...place, env, dev });
    server.once('exit', (code) => end(code ?? 1));
    await untilHealthy(server, place);
    return { server, administratorMissing };
  });
  if (server.exitCode !== null) return;
  console.log(`Clio is at ${publicUrl}`);
  if (administratorMissing) {
    const token = secret('CLIO_ADMINISTRATOR_TOKEN', 'administrator-token');
    console.log(`Nobody administers it yet. Sign up, then open ${publicUrl}/become-administrator?token=${token}`);
  }
}

async function ownDatabase() {
  const { url, home } = await startPostgres();
  if (home.moved) console.log(`The database lies in ${home.folder}, because its server cannot use the checkout.`);
  return url;
}

/** Ends what we started, once; a second signal does not wait. */
async function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  try {
    await endChildren();
    await stopPostgres();
    stopListing();
  } catch (error) {
    console.error(sentenceOf(error));
  }
  process.exit(code);
}
