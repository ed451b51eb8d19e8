import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from './lock.mjs';
import { refuseOldNode } from './node-version.mjs';
import { identityOf } from './process-identity.mjs';
import { projectFolder } from './project.mjs';

test('of twenty processes at once one is inside at a time', async () => {
  const folder = aFolder();
  const inside = path.join(folder, 'inside');
  // Each fails if another is inside: the file that says so must be new.
  const body = `import fs from 'node:fs';
    import { withLock } from ${JSON.stringify(path.join(projectFolder, 'scripts/lock.mjs'))};
    await withLock(${JSON.stringify(path.join(folder, 'lock'))}, async () => {
      fs.writeFileSync(${JSON.stringify(inside)}, '', { flag: 'wx' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      fs.rmSync(${JSON.stringify(inside)});
    });`;
  const codes = await Promise.all(Array.from({ length: 20 }, () => run(body)));
  expect(codes).toEqual(Array.from({ length: 20 }, () => 0));
});

test('the lock of a process that died inside is taken over', async () => {
  const lock = path.join(aFolder(), 'lock');
  fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: 'the one that had this number before' }));
  expect(await withLock(lock, async () => 'inside')).toBe('inside');
  expect(fs.existsSync(lock)).toBe(false);
});

test('whoever waits too long is told for whom', async () => {
  const lock = path.join(aFolder(), 'lock');
  fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));
  await expect(withLock(lock, async () => {}, 50)).rejects.toThrow(`Process ${process.pid} has been setting up`);
});

test('an old Node hears which one Clio needs', () => {
  expect(() => refuseOldNode('18.20.4')).toThrow(/^Clio needs Node 20\.19 or newer, and this is 18\.20\.4: /);
  expect(() => refuseOldNode('20.18.9')).toThrow(/^Clio needs Node/);
  expect(() => refuseOldNode('20.19.0')).not.toThrow();
  expect(() => refuseOldNode('24.0.0')).not.toThrow();
});

function run(code: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', resolve));
}

function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clio-lock-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}
