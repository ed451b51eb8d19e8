import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { endChildren, launcherOrEndItsChildren, runChild, startChild } from './children.mjs';
import { identityOf, isAlive } from './process-identity.mjs';
import { projectFolder } from './project.mjs';

// A parent that starts a child of its own and tells us its number; neither ends by itself.
const family = `const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  console.log(child.pid); setInterval(() => {}, 1000);`;

test('ending a child ends what it started, too', async () => {
  const parent = startChild(process.execPath, ['-e', family], { stdio: ['ignore', 'pipe', 'inherit'] });
  const grandchild = await firstNumber(parent.stdout!);
  expect(identityOf(grandchild)).toBeDefined();

  await endChildren();

  await gone(grandchild);
  expect(identityOf(parent.pid!)).toBeUndefined();
});

test('a launcher that was killed leaves a list, and the next one ends what is on it', async () => {
  const list = path.join(aFolder(), 'running.json');
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', launcherThatLists(list)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = await firstNumber(launcher.stdout);
  expect(await launcherOrEndItsChildren(list)).toMatchObject({ pid: launcher.pid });
  launcher.kill('SIGKILL');
  await new Promise((resolve) => launcher.once('exit', resolve));
  expect(identityOf(child)).toBeDefined();

  expect(await launcherOrEndItsChildren(list)).toBeUndefined();

  await gone(child);
});

test('a list never ends a process that only has the same number', async () => {
  const list = path.join(aFolder(), 'running.json');
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void stranger.kill('SIGKILL'));
  const nobody = { pid: 1, identity: 'a launcher of another day' };
  fs.writeFileSync(
    list,
    JSON.stringify({ launcher: nobody, children: [{ pid: stranger.pid, identity: 'somebody else' }] }),
  );

  await launcherOrEndItsChildren(list);

  expect(isAlive(stranger.pid!, identityOf(stranger.pid!))).toBe(true);
});

test('a program that fails says so by its code, and its words are kept', async () => {
  const said = `console.log('out'); console.error('err'); process.exit(3)`;
  const { code, stdout, stderr } = await runChild(process.execPath, ['-e', said], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
});

function launcherThatLists(list: string): string {
  return `import { listChildrenIn, startChild } from ${JSON.stringify(path.join(projectFolder, 'scripts/children.mjs'))};
    listChildrenIn(${JSON.stringify(list)});
    const child = startChild(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    console.log(child.pid);`;
}

function firstNumber(stream: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve) => stream.once('data', (text) => resolve(Number(String(text)))));
}

async function gone(pid: number): Promise<void> {
  while (identityOf(pid) !== undefined) await new Promise((resolve) => setTimeout(resolve, 10));
}

function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clio-children-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}
