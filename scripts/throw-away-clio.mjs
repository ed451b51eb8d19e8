// A whole Clio for tests and measurements: a database of its own, prepared, served from the production build.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { buildWhenStale, generateClient } from './build.mjs';
import { endChildren } from './children.mjs';
import { freePort } from './port.mjs';
import { startPostgres, stopPostgres } from './postgres.mjs';
import { prepare, serverEnvironment } from './prepare.mjs';
import { inData } from './project.mjs';
import { startServer, untilHealthy } from './serve.mjs';

/**
 * Starts it. `durable`: with a database that waits for the disk, as the real one does. Answers with the environment that
 * the server runs in (DATABASE_URL, CLIO_URL and the secrets among it), and how to end it all.
 *
 * @param {{ name: string, durable?: boolean, port?: number, say?: (words: string) => void }} options
 * @returns {Promise<{ url: string, env: Record<string, string>, log: string, stop: () => Promise<void> }>}
 */
export async function startThrowAwayClio({ name, durable = false, port, say }) {
  const wanted = inData(durable ? 'bench-postgres' : 'test-postgres');
  const { url } = await startPostgres({ wanted, throwAway: !durable });
  const database = `${name}_${process.pid}`;
  const { default: pg } = await import('pg');
  const onServer = async (sql) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };
  const stop = async () => {
    await endChildren();
    await onServer(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    await stopPostgres({ wanted });
  };
  try {
    await dropLeftovers(onServer, name);
    await onServer(`CREATE DATABASE "${database}"`);
    const place = { host: '127.0.0.1', port: port ?? (await freePort()) };
    const databaseUrl = Object.assign(new URL(url), { pathname: `/${database}` }).href;
    const random = () => crypto.randomBytes(32).toString('base64url');
    const env = serverEnvironment({ databaseUrl, publicUrl: `http://localhost:${place.port}`, secretFor: random });
    await generateClient();
    await prepare(env);
    await buildWhenStale(env, say);
    const log = inData(`${name}-server.log`);
    const server = startServer({ ...place, env, stdio: ['ignore', fs.openSync(log, 'w'), fs.openSync(log, 'a')] });
    await untilHealthy(server, place);
    return { url: env.CLIO_URL, env, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of runs that were killed. */
async function dropLeftovers(onServer, name) {
  const { rows } = await onServer(`SELECT datname FROM pg_database WHERE datname ~ '^${name}_[0-9]+$'`);
  for (const { datname } of rows) {
    const pid = Number(datname.slice(name.length + 1));
    try {
      process.kill(pid, 0);
    } catch {
      await onServer(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
    }
  }
}
