// What is made from the sources: the Prisma client and the production build. Each only when its sources changed.
import fs from 'node:fs';
import { runChild } from './children.mjs';
import { digestOf, whenStale } from './digest.mjs';
import { refuseFullDisk } from './disk.mjs';
import { failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { inProject } from './project.mjs';

const configuration = ['package-lock.json', 'tsconfig.json', 'next.config.js', 'postcss.config.mjs'];
const sources = ['app', 'ui', 'browser', 'server', 'study', 'public', 'proxy.ts', 'instrumentation.ts'];
const isLeftOut = (name) =>
  name === 'server/db/generated' || name === 'server/cli' || /\.(test|contract)\.tsx?$/.test(name);

/** The Prisma client, from prisma/schema. */
export async function generateClient() {
  const digest = digestOf(['package-lock.json', 'prisma/schema', 'prisma.config.ts']);
  await alone('generate', () =>
    whenStale(inProject('server/db/generated/.digest'), digest, async () => {
      await make('The database client could not be generated', ['node_modules/prisma/build/index.js', 'generate']);
    }),
  );
}

/** The production build in .next. */
export async function buildWhenStale(env, say = console.log) {
  const digest = digestOf([...configuration, 'prisma/schema', ...sources], isLeftOut);
  await alone('build', () =>
    whenStale(inProject('.next/clio-digest'), digest, async () => {
      say('Building');
      await make('The build failed', [nextProgram, 'build'], env);
    }),
  );
}

export const nextProgram = 'node_modules/next/dist/bin/next';

/** The lock belongs to the checkout, not to the data: two installations may share one build. */
function alone(step, body) {
  fs.mkdirSync(inProject('.data'), { recursive: true });
  return withLock(inProject('.data', `${step}.lock`), body, 600_000);
}

/** Quiet unless it fails. */
async function make(otherwise, args, env = process.env) {
  const { code, stdout, stderr } = await runChild(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code === 0) return;
  refuseFullDisk();
  console.error(`${stdout}${stderr}`.trim());
  throw failure(`${otherwise}: see above.`);
}
