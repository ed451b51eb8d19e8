// The environment that the server runs in, and server/cli/prepare.ts in it.
import { runChild } from './children.mjs';
import { failure } from './failure.mjs';
import { secret } from './secrets.mjs';

/** Everything that server/env.ts reads. `publicUrl` is what people type. */
export function serverEnvironment({ databaseUrl, publicUrl, secretFor = secret }) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    DATABASE_URL: databaseUrl,
    CLIO_URL: publicUrl,
    TRUST_PROXY: process.env.TRUST_PROXY ?? '', // set in any case, or Next would take it from an .env that a test must not see
    CLIO_MODEL_URL: process.env.CLIO_MODEL_URL ?? '', // likewise
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: secretFor('NEXTAUTH_SECRET', 'secret'),
    CLIO_ADMINISTRATOR_TOKEN: secretFor('CLIO_ADMINISTRATOR_TOKEN', 'administrator-token'),
  };
}

/** Migrates, loads content; answers with { migrated, administratorMissing }. */
export async function prepare(env) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const { code, stdout, stderr } = await runTypeScript('server/cli/prepare.ts', [], { env, stdio });
  if (code !== 0) throw failure(stderr.trim() || 'The database could not be prepared.');
  process.stderr.write(stderr);
  const lines = stdout.trimEnd().split('\n');
  const answer = lines.pop();
  for (const line of lines) console.log(line);
  return JSON.parse(answer);
}

/** Runs a TypeScript file of the checkout. */
export function runTypeScript(file, args, options) {
  return runChild(process.execPath, ['--import', 'tsx', file, ...args], options);
}
