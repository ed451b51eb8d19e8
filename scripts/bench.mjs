#!/usr/bin/env node
// `npm run bench [NAME …]`: runs bench/'s measurements one after another, prints a table, keeps it with its figures as JSON in
// bench/results/. A measurement is a file that exports `run(): Promise<Figure[]>`; it starts what it measures itself.
import './test-environment.mjs';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhenStale, generateClient } from './build.mjs';
import { endChildren } from './children.mjs';
import { failure, sayingWhy, sentenceOf } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { stopPostgres } from './postgres.mjs';
import { runTypeScript, serverEnvironment } from './prepare.mjs';
import { inData, inProject } from './project.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tidy().finally(() => process.exit(130)));

await sayingWhy(async () => {
  await installWhatIsMissing();
  await generateClient();
  // Built before the first measurement, so that none of them shares the machine with a compiler.
  await buildWhenStale(serverEnvironment({ databaseUrl: '', publicUrl: 'http://localhost:3000' }));
  const figures = [];
  try {
    for (const name of chosen(process.argv.slice(2))) figures.push(...(await measure(name)));
  } finally {
    await tidy();
  }
  keep(figures);
});

function chosen(names) {
  const all = fs
    .readdirSync(inProject('bench'))
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        fs.readFileSync(inProject('bench', file), 'utf8').includes('export async function run('),
    )
    .map((file) => path.basename(file, '.ts'));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw failure(`There is no measurement "${unknown}"; there are ${all.join(', ')}.`);
  return names.length > 0 ? names : all;
}

/** In a process of its own: what one leaves in memory does not slow the next. */
async function measure(name) {
  const file = inData(`bench-${name}.json`);
  fs.rmSync(file, { force: true });
  console.log(`\n${name}`);
  const { code } = await runTypeScript('scripts/measure.ts', [name, file], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw failure(`The measurement "${name}" failed: see above.`);
  return JSON.parse(fs.readFileSync(file, 'utf8')).map((figure) => ({ measurement: name, ...figure }));
}

function keep(figures) {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node ${process.version}, PostgreSQL embedded`;
  const commit = commitNow();
  const measuredAt = new Date().toISOString();
  const rows = figures.map(
    ({ name, measured, reach, reached }) => `| ${name} | ${reach} | ${measured} | ${mark(reached)} |`,
  );
  const table = ['| what | reach | measured | reached |', '|---|---|---|---|', ...rows].join('\n');
  const folder = inProject('bench', 'results');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'latest.md'), `${measuredAt}, ${commit}, ${machine}\n\n${table}\n`);
  const json = JSON.stringify({ measuredAt, commit, machine, figures }, null, 2);
  for (const name of ['latest', measuredAt.replaceAll(':', '-')])
    fs.writeFileSync(path.join(folder, `${name}.json`), json);
  console.log(`\n${table}\n\n${machine}\nbench/results/latest.md, bench/results/latest.json`);
}

function commitNow() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: inProject(), encoding: 'utf8' }).trim();
  } catch {
    return 'outside git';
  }
}

function mark(reached) {
  if (reached === undefined) return '';
  return reached ? 'yes' : 'NO';
}

async function tidy() {
  await endChildren();
  for (const wanted of [inData('bench-postgres'), inData('test-postgres')]) {
    await stopPostgres({ wanted }).catch((error) => console.error(sentenceOf(error)));
  }
}
