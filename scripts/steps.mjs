// The steps of `npm test` and `npm run check`. Each answers with how much passed and how much failed.
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from './children.mjs';
import { nextProgram } from './build.mjs';
import { inData, inProject, projectFolder } from './project.mjs';

const node = process.execPath;

/** What needs no browser and no build, cheapest first. */
export const checks = [
  step('format', () => oneThing(node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'])),
  step('walls and lint', () => oneThing(node, ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])),
  step('types', checkTypes),
  step('content', () => oneThing(node, ['--import', 'tsx', 'server/cli/check-content.ts'])),
  step('unit, contract and database', () =>
    manyThings('vitest', ['node_modules/vitest/vitest.mjs', 'run'], (file) => [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  ),
];

/** In a real browser, against the production build. */
export const endToEnd = step('end to end', () =>
  manyThings('end-to-end', ['node_modules/@playwright/test/cli.js', 'test'], () => []),
);

function step(name, run) {
  return { name, run };
}

/** A command that is right or wrong as a whole; quiet when right. */
async function oneThing(command, args) {
  const { code, stdout, stderr } = await runChild(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) console.error(`${stdout}${stderr}`.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test runner, which counts for itself in a file of results. */
async function manyThings(name, args, withResultsIn) {
  const file = inData('results', `${name}.json`);
  fs.rmSync(file, { force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const { code } = await runChild(node, [...args, ...withResultsIn(file)], { stdio: ['ignore', 'inherit', 'inherit'] });
  const counted = fs.existsSync(file) ? countsIn(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  // A runner can fail with no failed test: a file that does not load, an error after the last test.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function countsIn(results) {
  if (results.stats) {
    const { expected, unexpected, flaky } = results.stats; // Playwright
    // Playwright itself names those that passed only at the second try (playwright.config.ts says when there is one).
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}

async function checkTypes() {
  // Next's own declarations are made, not kept; those a development server left may tell of pages that are gone.
  fs.rmSync(inProject('.next/dev/types'), { recursive: true, force: true });
  let counts = await oneThing(node, [nextProgram, 'typegen']);
  if (counts.failed > 0) return counts;
  for (const config of typeScriptConfigs()) {
    const { passed, failed } = await oneThing(node, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config]);
    counts = { passed: counts.passed + passed, failed: counts.failed + failed };
  }
  return counts;
}

function typeScriptConfigs() {
  const rooms = fs.readdirSync(projectFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const candidates = ['.', ...rooms.map(({ name }) => name).filter((name) => !/^(\.|node_modules)/.test(name))];
  return candidates.map((room) => path.join(room, 'tsconfig.json')).filter((file) => fs.existsSync(inProject(file)));
}
