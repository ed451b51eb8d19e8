import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { postgresStatus, startPostgres, stopPostgres } from './postgres.mjs';
import { identityOf } from './process-identity.mjs';
import { inProject } from './project.mjs';

vi.setConfig({ testTimeout: 300_000 }); // on a busy machine, too

test('six starters at once find one server', async () => {
  const data = aFolder();

  const urls = await Promise.all(Array.from({ length: 6 }, () => command(data, 'up')));

  expect(new Set(urls).size).toBe(1);
  expect(urls[0]).toMatch(/^postgresql:\/\/clio:.{32}@127\.0\.0\.1:\d+\/postgres\n$/);
  expect(await command(data, 'status')).toContain('PostgreSQL answers on port');
  await command(data, 'down');
  expect(await command(data, 'status')).toContain('PostgreSQL is down');
});

test('the password is made anew for every installation, and readable by its owner only', async () => {
  const [one, other] = await Promise.all([startPostgres({ wanted: wanted() }), startPostgres({ wanted: wanted() })]);

  expect(one.url.split('@')[0]).not.toBe(other.url.split('@')[0]);
  expect(fs.statSync(one.home.password).mode & 0o777).toBe(0o600);
});

test('the server stops with the last who uses it, not before', async () => {
  const folder = wanted();
  const neighbour = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void neighbour.kill());
  await startPostgres({ wanted: folder, holder: neighbour.pid });
  await startPostgres({ wanted: folder });

  await stopPostgres({ wanted: folder });
  expect((await postgresStatus({ wanted: folder })).port).toBeDefined();

  neighbour.kill('SIGKILL'); // it cannot say that it has gone
  await new Promise((resolve) => neighbour.once('exit', resolve));
  await stopPostgres({ wanted: folder });
  expect((await postgresStatus({ wanted: folder })).port).toBeUndefined();
});

test('after kill -9 it comes back on the same port, with the same address', async () => {
  const folder = wanted();
  const { url, home } = await startPostgres({ wanted: folder });
  const pid = Number(fs.readFileSync(path.join(home.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');

  const again = await startPostgres({ wanted: folder });

  expect(again.url).toBe(url);
  expect(again.adopted).toBe(false);
});

test('a pid file that names a process of somebody else is not believed', async () => {
  const folder = wanted();
  const { home } = await startPostgres({ wanted: folder });
  const file = path.join(home.data, 'postmaster.pid');
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  await stopPostgres({ wanted: folder });
  fs.writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
  if (home.account) fs.chownSync(file, home.account.uid, home.account.gid);

  const { adopted } = await startPostgres({ wanted: folder });

  expect(adopted).toBe(false);
  expect(identityOf(process.pid)).toBeDefined();
});

function wanted(): string {
  return path.join(aFolder(), 'postgres');
}

function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clio-postgres-'));
  fs.chmodSync(folder, 0o755);
  onTestFinished(async () => {
    await stopPostgres({ wanted: path.join(folder, 'postgres'), force: true });
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function command(data: string, word: string): Promise<string> {
  const child = spawn(process.execPath, [inProject('scripts/postgres.mjs'), word], {
    env: { ...process.env, CLIO_DATA: data },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}
