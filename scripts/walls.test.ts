import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { inProject, projectFolder } from './project.mjs';

const eslint = new ESLint({ cwd: projectFolder });

const importRule = 'import/no-restricted-paths';
const packageRule = 'no-restricted-imports';
const syntaxRule = 'no-restricted-syntax';

test.each([
  ['a source that knows of memory', 'study/source/bad.ts', importing('../memory/memory'), importRule],
  ['a card that knows of reviews', 'study/card/bad.ts', importing('../review/review'), importRule],
  ['memory that knows of planning', 'study/memory/bad.ts', importing('../planning/queue'), importRule],
  ['a file at the root of study/ that reads a folder', 'study/bad.ts', importing('./review/review'), importRule],
  ['study/ reading the server', 'study/review/bad.ts', importing('../../server/refusals'), importRule],
  ['study/ reading the screen', 'study/review/bad.ts', importing('../../ui/clio-page'), importRule],
  ['study/ using builders outside tests', 'study/review/bad.ts', importing('../testing/reviews'), packageRule],
  ['the server reading the screen', 'server/queries/bad.ts', importing('@/ui/clio-page'), importRule],
  ['the server reading the browser', 'server/queries/bad.ts', importing('@/browser/outbox'), importRule],
  ['the browser reading the server', 'browser/bad.ts', importing('@/server/refusals'), importRule],
  ['the browser reading the screen', 'browser/bad.ts', importing('@/ui/clio-page'), importRule],
  ['the screen reading the server', 'ui/card/bad.tsx', importing('@/server/refusals'), importRule],
  ['the screen reading a route', 'ui/card/bad.tsx', importing('@/app/layout'), importRule],
  ['a route reading a table', 'app/bad.ts', importing('@/server/tables/person'), importRule],
  ['a route reading the database', 'app/bad.ts', importing('@/server/db/connect'), importRule],
  ['the proxy reading a table', 'proxy.ts', importing('@/server/tables/person'), importRule],
  ['a command asking Prisma', 'server/commands/bad.ts', importing('@/server/db/generated/client'), packageRule],
  ['a command asking pg', 'server/commands/bad.ts', importing('pg'), packageRule],
  ['a route asking Prisma', 'app/bad.ts', importing('@prisma/client'), packageRule],
  ['a command asking next-auth', 'server/commands/bad.ts', importing('next-auth'), packageRule],
  ['a page asking next-auth', 'app/bad.tsx', importing('next-auth/jwt'), packageRule],
  ['planning asking ts-fsrs', 'study/planning/bad.ts', importing('ts-fsrs'), packageRule],
  ['the server asking ts-fsrs', 'server/commands/bad.ts', importing('ts-fsrs'), packageRule],
  ['study/ with React', 'study/sitting/bad.ts', importing('react'), packageRule],
  ['study/ with Next', 'study/sitting/bad.ts', importing('next/headers'), packageRule],
  ['study/ with Prisma', 'study/sitting/bad.ts', importing('@prisma/client'), packageRule],
  ['study/ with Node', 'study/sitting/bad.ts', importing('node:crypto'), packageRule],
  ['study/ reading the clock', 'study/sitting/bad.ts', 'export const now = () => Date.now();', syntaxRule],
  ['study/ reading the clock by a date', 'study/sitting/bad.ts', 'export const now = () => new Date();', syntaxRule],
  ['study/ throwing dice', 'study/sitting/bad.ts', 'export const chance = () => Math.random();', syntaxRule],
  ['a class in the domain', 'study/sitting/bad.ts', 'export class Sitting {}', syntaxRule],
  ['an enum', 'server/queries/bad.ts', 'export enum Colour { Red }', syntaxRule],
  [
    'a command reading the environment',
    'server/commands/bad.ts',
    'export const url = process.env.DATABASE_URL;',
    syntaxRule,
  ],
  ['the screen reading the environment', 'ui/bad.ts', 'export const isDev = process.env.NODE_ENV;', syntaxRule],
  [
    'a mocked module',
    'server/bad.test.ts',
    "import { vi } from 'vitest';\nvi.mock('./context');",
    'no-restricted-properties',
  ],
  ['a file without end', 'server/bad.ts', 'export {};\n'.padEnd(400 * 3, '0;\n'), 'max-lines'],
])('%s is refused', async (_, file, code, rule) => {
  expect(await rulesAgainst(file, code)).toContain(rule);
});

test.each([
  ['memory reading reviews', 'study/memory/good.ts', importing('../review/review')],
  ['the scheduler asking ts-fsrs', 'study/memory/schedule.ts', importing('ts-fsrs')],
  ['study/ checking with zod', 'study/review/good.ts', importing('zod')],
  ['a test of study/ reading builders', 'study/review/good.test.ts', importing('../testing/reviews')],
  ['a table asking Prisma', 'server/tables/good.ts', importing('../db/generated/client')],
  ['next-auth in its room', 'server/auth/good.ts', importing('next-auth')],
  ['the environment in its file', 'server/env.ts', 'export const url = process.env.DATABASE_URL;'],
  ['a route entering by a front room', 'app/good.ts', importing('@/server/context')],
  ['the screen reading study/', 'ui/good.ts', importing('@/study/ids')],
  ['a date made from a known instant', 'study/review/good.ts', 'export const date = (at: number) => new Date(at);'],
])('%s is allowed', async (_, file, code) => {
  expect(await rulesAgainst(file, code)).toEqual([]);
});

test('the order of study/ names every folder there is', async () => {
  const { walls } = await import('./walls.mjs');
  const folders = fs.readdirSync(inProject('study'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const said = JSON.stringify(walls);
  const forgotten = folders
    .map(({ name }) => name)
    .filter((name) => name !== 'testing' && !said.includes(`./study/${name}`));
  expect(forgotten).toEqual([]);
});

function importing(name: string): string {
  return `export * from '${name}';\n`;
}

/** The rules that speak against code, as if it stood in that file. Nothing is written. */
async function rulesAgainst(file: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath: path.join(projectFolder, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
