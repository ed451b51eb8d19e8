import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { testDatabase } from '@/server/db/test-database';
import { generateClient, buildWhenStale } from './build.mjs';
import { launcherOrEndItsChildren } from './children.mjs';
import { freePort, isFree } from './port.mjs';
import { postgresStatus, stopPostgres } from './postgres.mjs';
import { identityOf } from './process-identity.mjs';
import { inProject } from './project.mjs';

// The real launcher, each time with a data folder of its own, on the build of this checkout.

vi.setConfig({ testTimeout: 300_000 }); // on a busy machine, too

const clean: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|PORT|HOST)/.test(name))),
  NODE_ENV: 'production',
};

beforeAll(async () => {
  await generateClient();
  await buildWhenStale(clean, () => {});
}, 300_000);

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends everything and leaves no orphan', async (signal) => {
  const installation = await anInstallation();
  const clio = await started(installation);
  const { server, postgres } = clio.processes();

  clio.child.kill(signal);

  expect(await clio.exit).toBe(0);
  expect([identityOf(server), identityOf(postgres)]).toEqual([undefined, undefined]);
  expect(await isFree(installation.port)).toBe(true);
});

test('a signal while it is still setting up leaves nothing either', async () => {
  const installation = await anInstallation();
  const clio = launch(installation);
  await until(() => fs.existsSync(path.join(installation.data, 'postgres', 'cluster')));

  clio.child.kill('SIGTERM');

  expect(await clio.exit).toBe(0);
  expect((await postgresStatus({ wanted: path.join(installation.data, 'postgres') })).port).toBeUndefined();
  expect(await isFree(installation.port)).toBe(true);
});

test('after kill -9 of the launcher the next start takes the port back and finds every row', async () => {
  const installation = await anInstallation();
  const first = await started(installation);
  const { server } = first.processes();
  await write(installation, 'before the launcher was killed');

  first.child.kill('SIGKILL');
  await first.dead;
  expect(identityOf(server)).toBeDefined(); // the orphan that the next start has to deal with
  const second = await started(installation);

  expect(identityOf(server)).toBeUndefined();
  expect(await written(installation)).toEqual(['before the launcher was killed']);
  await second.stop();
});

test('after kill -9 of the server the launcher ends, and the next start serves again', async () => {
  const installation = await anInstallation();
  const first = await started(installation);
  const { server, postgres } = first.processes();

  process.kill(server, 'SIGKILL');

  expect(await first.exit).toBe(1);
  expect(identityOf(postgres)).toBeUndefined();
  const second = await started(installation);
  await second.stop();
});

test('after kill -9 of PostgreSQL it comes back by itself, and every acknowledged row with it', async () => {
  const installation = await anInstallation();
  const clio = await started(installation);
  await write(installation, 'before PostgreSQL was killed');

  process.kill(clio.processes().postgres, 'SIGKILL');
  await clio.says('PostgreSQL had ended and was started again');

  await until(async () => (await fetch(`http://127.0.0.1:${installation.port}/healthz`)).ok);
  expect(await written(installation)).toEqual(['before PostgreSQL was killed']);
  await clio.stop();
});

test('after kill -9 of all three the next start serves, with every row', async () => {
  const installation = await anInstallation();
  const first = await started(installation);
  await write(installation, 'before everything was killed');
  const { server, postgres } = first.processes();

  first.child.kill('SIGKILL');
  await first.dead;
  for (const pid of [server, postgres]) process.kill(pid, 'SIGKILL');
  const second = await started(installation);

  expect(await written(installation)).toEqual(['before everything was killed']);
  await second.stop();
});

test('a second start beside a running one says so', async () => {
  const installation = await anInstallation();
  const first = await started(installation);

  const second = launch(installation);

  expect(await second.exit).toBe(1);
  expect(second.said()).toBe(`Clio is running already, started by process ${first.child.pid}.\n`);
  await first.stop();
});

test('the first start prints the link to become administrator, and keeps its secrets to their owner', async () => {
  const installation = await anInstallation();
  const clio = await started(installation);

  const token = fs.readFileSync(path.join(installation.data, 'administrator-token'), 'utf8');
  expect(clio.said()).toContain(`http://localhost:${installation.port}/become-administrator?token=${token}`);
  for (const file of ['administrator-token', 'secret']) {
    expect(fs.statSync(path.join(installation.data, file)).mode & 0o777).toBe(0o600);
  }
  await query(
    installation,
    `INSERT INTO person (id, sign_in_name, sign_in_key, name, password_hash, zone, created_at, role)
    VALUES (gen_random_uuid(), 'a', 'a', 'a', '', 'Europe/London', now(), 'administrator')`,
  );
  await clio.stop();
  const again = await started(installation);
  expect(again.said()).not.toContain('become-administrator');
  await again.stop();
});

test('with DATABASE_URL it uses that server and starts none', async () => {
  const { url } = await testDatabase({ migrated: false });
  const installation = await anInstallation();
  const clio = await started(installation, { DATABASE_URL: url });

  expect(fs.existsSync(path.join(installation.data, 'postgres'))).toBe(false);
  await clio.stop();
});

test('a busy port is one clear sentence', async () => {
  const installation = await anInstallation();
  const other = net.createServer().listen(installation.port, '127.0.0.1');
  onTestFinished(() => void other.close());

  await expectSentence(installation, {}, /^Port \d+ is taken by another program: .*\n$/);
});

test.each([
  ['nobody listens', () => 'postgresql://clio:x@127.0.0.1:1/clio', /^No PostgreSQL answers at 127\.0\.0\.1:1: .*\n/],
  [
    'the machine is unknown',
    () => 'postgresql://clio:x@nowhere.invalid/clio',
    /^DATABASE_URL names a machine .*nowhere\.invalid\.\n/,
  ],
  [
    'the password is wrong',
    (url: string) => url.replace(/:[^:@/]+@/, ':wrong@'),
    /^PostgreSQL at .* refuses the name or password .*\n/,
  ],
  [
    'there is no such database',
    (url: string) => url.replace(/\/[^/]+$/, '/nothing'),
    /^PostgreSQL at .* has no database "nothing".*\n/,
  ],
  ['it is no address', () => 'mysql://x', /^DATABASE_URL must begin with postgresql:\/\/\.\n/],
])('a DATABASE_URL where %s is one clear sentence', async (_, change, sentence) => {
  const { url } = await testDatabase({ migrated: false });
  await expectSentence(await anInstallation(), { DATABASE_URL: change(url) }, sentence);
});

test('a database newer than the code is one clear sentence', async () => {
  const { url, db } = await testDatabase();
  await db.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '3000_x', now())`,
  );

  await expectSentence(await anInstallation(), { DATABASE_URL: url }, /^The database is newer than this Clio .*\n/);
});

test('data of another PostgreSQL are one clear sentence', async () => {
  const installation = await anInstallation();
  const data = path.join(installation.data, 'postgres', 'cluster', 'data');
  fs.mkdirSync(data, { recursive: true });
  fs.writeFileSync(path.join(data, 'PG_VERSION'), '15\n');

  await expectSentence(
    installation,
    {},
    /^The database in .* was made by PostgreSQL 15, and this Clio brings 18: .*\n$/,
  );
});

test('a set-up that was cut off is begun anew', async () => {
  const installation = await anInstallation();
  const half = path.join(installation.data, 'postgres', 'unfinished-1', 'data');
  fs.mkdirSync(half, { recursive: true });
  fs.writeFileSync(path.join(half, 'PG_VERSION'), '18\n');
  fs.writeFileSync(
    path.join(installation.data, 'start.lock'),
    JSON.stringify({ pid: 1, identity: 'somebody long gone' }),
  );

  const clio = await started(installation);

  expect(fs.existsSync(half)).toBe(false);
  await clio.stop();
});

type Installation = { data: string; port: number };

async function anInstallation(): Promise<Installation> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'clio-start-'));
  fs.chmodSync(data, 0o755); // the server's account, when we are root, passes through
  onTestFinished(async () => {
    await launcherOrEndItsChildren(path.join(data, 'running.json'));
    await stopPostgres({ wanted: path.join(data, 'postgres'), force: true }).catch(() => {});
    fs.rmSync(data, { recursive: true, force: true });
  });
  return { data, port: await freePort() };
}

function launch({ data, port }: Installation, env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, [inProject('scripts/start.mjs')], {
    env: { ...clean, HOST: '127.0.0.1', PORT: String(port), CLIO_DATA: data, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const dead = new Promise((resolve) => child.once('exit', resolve));
  // Later than `dead`, or never, where an orphan of a killed launcher holds the pipe.
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await dead;
  });
  return { child, dead, exit, said: () => said };
}

async function started(installation: Installation, env: Record<string, string> = {}) {
  const clio = launch(installation, env);
  const says = (words: string) =>
    until(() => {
      if (clio.child.exitCode !== null) throw new Error(`It ended instead: ${clio.said()}`);
      return clio.said().includes(words);
    });
  await says('Clio is at');
  return {
    ...clio,
    says,
    processes: () => ({
      server: JSON.parse(fs.readFileSync(path.join(installation.data, 'running.json'), 'utf8')).children[0]
        .pid as number,
      postgres: Number(
        fs.readFileSync(path.join(installation.data, 'postgres/cluster/data/postmaster.pid'), 'utf8').split('\n')[0],
      ),
    }),
    stop: async () => {
      clio.child.kill('SIGTERM');
      await clio.dead;
    },
  };
}

async function expectSentence(installation: Installation, env: Record<string, string>, sentence: RegExp) {
  const clio = launch(installation, env);
  expect(await clio.exit).toBe(1);
  expect(clio.said()).toMatch(sentence);
  expect(clio.said()).not.toMatch(/^\s+at /m);
}

async function query({ data }: Installation, sql: string, values: unknown[] = []) {
  const password = fs.readFileSync(path.join(data, 'postgres/cluster/password'), 'utf8');
  const port = fs.readFileSync(path.join(data, 'postgres/port'), 'utf8');
  const client = new pg.Client({ connectionString: `postgresql://clio:${password}@127.0.0.1:${port}/postgres` });
  await client.connect();
  return client.query(sql, values).finally(() => client.end());
}

async function write(installation: Installation, words: string) {
  await query(installation, 'CREATE TABLE IF NOT EXISTS written (words text)');
  await query(installation, 'INSERT INTO written VALUES ($1)', [words]);
}

async function written(installation: Installation) {
  return (await query(installation, 'SELECT words FROM written')).rows.map(({ words }) => words);
}

async function until(holds: () => boolean | Promise<boolean>) {
  for (;;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
