#!/usr/bin/env node
// `npm run clio -- COMMAND …`: the operator's commands in server/cli/, on the database that `npm start` uses.
import './environment.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { generateClient } from './build.mjs';
import { endChildren } from './children.mjs';
import { failure, sayingWhy } from './failure.mjs';
import { installWhatIsMissing } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';
import { startPostgres, stopPostgres } from './postgres.mjs';
import { runTypeScript, serverEnvironment } from './prepare.mjs';
import { inProject } from './project.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tidy().finally(() => process.exit(130)));

await sayingWhy(async () => {
  const [name, ...args] = process.argv.slice(2);
  const commands = findCommands();
  if (!name || !commands.has(name)) {
    const list = [...commands].map(([command, line]) => `  ${command.padEnd(20)}${line}`).join('\n');
    throw failure(
      `${name ? `There is no command "${name}".` : 'Name a command.'} There are, after npm run clio --\n${list}`,
    );
  }
  refuseOldNode();
  await installWhatIsMissing();
  await generateClient();
  try {
    const databaseUrl = process.env.DATABASE_URL || (await startPostgres()).url;
    const publicUrl = process.env.CLIO_URL || `http://localhost:${process.env.PORT || 3000}`;
    const env = serverEnvironment({ databaseUrl, publicUrl });
    const { code } = await runTypeScript(`server/cli/${name}.ts`, args, { env, stdio: 'inherit' });
    process.exitCode = code;
  } finally {
    await tidy();
  }
});

/** Each with the comment in its first line; a file without one is no command. */
function findCommands() {
  const files = fs
    .readdirSync(inProject('server/cli'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const first = (file) => fs.readFileSync(inProject('server/cli', file), 'utf8').split('\n')[0];
  const described = files.map((file) => [path.basename(file, '.ts'), /^\/\/ (.+)/.exec(first(file))?.[1]]);
  return new Map(described.filter(([name, line]) => line !== undefined && name !== 'prepare'));
}

async function tidy() {
  await endChildren();
  if (!process.env.DATABASE_URL) await stopPostgres();
}
