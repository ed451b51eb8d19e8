// Runs steps one after another, sums up, and leaves nothing running.
import './test-environment.mjs';
import { generateClient } from './build.mjs';
import { endChildren } from './children.mjs';
import { sentenceOf } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';
import { stopPostgres } from './postgres.mjs';
import { inData } from './project.mjs';

/** `choose` answers with the steps, after the packages are there: they may be needed to choose. */
export async function runSteps(choose) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => tidy().finally(() => process.exit(130)));
  const total = { passed: 0, failed: 0 };
  try {
    refuseOldNode();
    await installWhatIsMissing();
    const steps = await choose();
    await generateClient();
    for (const step of steps) await count(step, total);
  } catch (error) {
    console.error(sentenceOf(error));
    total.failed += 1;
  }
  await tidy();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

async function count({ name, run }, total) {
  const startedAt = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'right' : 'WRONG'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** A runner that was cut off leaves its database running, held by nobody. */
async function tidy() {
  await endChildren();
  await stopPostgres({ wanted: inData('test-postgres') });
}
