import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { contextOf, type Context } from './context';
import type { Db } from './db/connect';
import { testDatabase } from './db/test-database';
import { NotAllowed } from './refusals';
import { COMMANDS_AND_QUERIES, PAGES, ROUTES, type Runs } from './testing/permission-matrix';
import { aPerson, contextOfPerson } from './testing/person';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

it('every page has a row in the permission matrix, and every row a page', () => {
  expect(filesUnder('app', 'page.tsx').map(addressOf).sort()).toEqual(Object.keys(PAGES).sort());
});

it('every method of every route handler has a row, and every row a handler', () => {
  const found = filesUnder('app', 'route.ts').flatMap((file) =>
    methodsOf(file).map((method) => `${method} ${addressOf(file)}`),
  );
  expect(found.sort()).toEqual(Object.keys(ROUTES).sort());
});

it('every route handler that writes checks the origin', () => {
  for (const file of filesUnder('app', 'route.ts')) {
    const writes = methodsOf(file).some((method) => method !== 'GET' && method !== 'HEAD');
    if (writes) expect(readFileSync(file, 'utf8'), file).toContain('requireSameOrigin(request)');
  }
});

describe('commands and queries', async () => {
  const found = await exportedFunctions(['server/commands', 'server/queries']);
  const doors = (runs: Runs[]) => [...found].filter(([name]) => runs.includes(COMMANDS_AND_QUERIES[name]!));
  let db: Db;
  beforeAll(async () => {
    ({ db } = await testDatabase());
  });

  it('each has a row, and every row a function', () => {
    expect([...found.keys()].sort()).toEqual(Object.keys(COMMANDS_AND_QUERIES).sort());
  });

  it.each(doors(['signed in', 'administrators']))('%s asks a visitor to sign in', async (_, run) => {
    const refused = await refusal(run, contextOf(db));
    expect(refused).toBeInstanceOf(NotAllowed);
    expect(refused).toHaveProperty('signedOut', true);
  });

  it.each(doors(['administrators']))('%s is refused to learners and teachers', async (_, run) => {
    for (const role of ['learner', 'teacher'] as const) {
      const { person } = await aPerson(db, { role });
      const refused = await refusal(run, await contextOfPerson(db, person.id));
      expect(refused).toBeInstanceOf(NotAllowed);
      expect(refused).toHaveProperty('signedOut', false);
    }
  });
});

type Run = (context: Context, written: object) => unknown;

/** Permission comes first in every one of them, so what it is asked to do need not make sense. */
async function refusal(run: Run, context: Context): Promise<unknown> {
  try {
    return await run(context, {});
  } catch (error) {
    return error;
  }
}

async function exportedFunctions(folders: string[]): Promise<Map<string, Run>> {
  const found = new Map<string, Run>();
  for (const file of folders
    .flatMap((folder) => filesUnder(folder, '.ts'))
    .filter((file) => !file.endsWith('.test.ts'))) {
    const exported: Record<string, unknown> = await import(path.resolve(file));
    for (const [name, value] of Object.entries(exported))
      if (typeof value === 'function') found.set(`${path.basename(file, '.ts')}/${name}`, value as Run);
  }
  return found;
}

function filesUnder(folder: string, end: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const isOne = (name: string) => (end.startsWith('.') ? name.endsWith(end) : name === end);
  return files.filter(({ name }) => isOne(name)).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** `app/(account)/sign-in/page.tsx` is /sign-in. */
function addressOf(file: string): string {
  const parts = path.dirname(file).split(path.sep).slice(1);
  return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join('/')}`;
}

function methodsOf(file: string): string[] {
  const exported = readFileSync(file, 'utf8').matchAll(/export (?:async )?(?:function|const) ([A-Z]+)\b/g);
  return [...exported].map(([, method]) => method!).filter((method) => METHODS.includes(method));
}
