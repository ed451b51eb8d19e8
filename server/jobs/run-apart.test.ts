import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runApart } from './run-apart';

test('what takes too long is ended', async () => {
  expect(await run('for (;;);', { mostSeconds: 2 })).toEqual({ kind: 'too slow' });
});

test('what takes too much memory is ended, in its heap and outside', async () => {
  expect(await run('const a: unknown[] = []; for (;;) a.push({ a: [1, 2, 3] });')).toEqual({ kind: 'too much memory' });
  expect(await run('const a: Buffer[] = []; setInterval(() => a.push(Buffer.alloc(20_000_000, 1)), 20);')).toEqual({
    kind: 'too much memory',
  });
});

test('it is given no secret of the server', async () => {
  const ran = await run('console.log(JSON.stringify(Object.keys(process.env).sort()));');
  expect(ran).toMatchObject({ kind: 'answered' });
  expect(JSON.stringify(ran)).not.toMatch(/DATABASE|SECRET|TOKEN/);
});

test('what breaks says so, and what it says on the way is heard', async () => {
  expect(await run('throw new Error("broken");')).toMatchObject({ kind: 'failed' });
  const heard: unknown[] = [];
  await run('console.log("progress " + JSON.stringify({ done: 0.5 })); console.log("1");', {
    onProgress: (progress: unknown) => heard.push(progress),
  });
  expect(heard).toEqual([{ done: 0.5 }]);
});

function run(code: string, limits = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'clio-apart-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'apart.ts'), code);
  return runApart(join(folder, 'apart.ts'), [], '', { mostSeconds: 30, mostMemoryBytes: 200 * 1024 * 1024, ...limits });
}
