#!/usr/bin/env node
// `npm run screens [-- NAME …]`: photographs every state of every page (those whose name contains a NAME) on a throw-away Clio,
// as a phone and a desktop show it, light and dark: .data/screens/, with a sheet of them all in index.html. Axe looks at each
// in light, dark and high contrast; what it finds is printed, and fails the run.
import './test-environment.mjs';
import { endChildren } from './children.mjs';
import { failure, sayingWhy } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { stopPostgres } from './postgres.mjs';
import { runTypeScript } from './prepare.mjs';
import { inData } from './project.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tidy().finally(() => process.exit(130)));

await sayingWhy(async () => {
  await installWhatIsMissing();
  try {
    const { code } = await runTypeScript('e2e/screens/take-all.ts', process.argv.slice(2), { stdio: 'inherit' });
    if (code !== 0) throw failure('Not every screen could be photographed and is without obstacle: see above.');
  } finally {
    await tidy();
  }
});

async function tidy() {
  await endChildren();
  await stopPostgres({ wanted: inData('test-postgres') }).catch(() => {});
}
