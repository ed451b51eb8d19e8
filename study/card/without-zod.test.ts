import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Every module that a file brings with it at run time; packages by name. Type imports are erased and bring nothing. */
function brought(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, from] of source.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm)) {
    if (!from!.startsWith('.')) seen.add(from!);
    else
      brought(existsSync(`${resolve(dirname(file), from!)}.ts`) ? `${resolve(dirname(file), from!)}.ts` : from!, seen);
  }
  return seen;
}

// Full zod costs a browser 92 KB, and the review page needs none of it: cards were checked when they were compiled.
it.each(['options', 'mark', 'flashcard', 'multiple-choice', 'typed', 'cloze', 'ordering', 'matching', 'card'])(
  'study/card/%s.ts reaches a browser without zod',
  (name) => {
    const modules = [...brought(join(import.meta.dirname, `${name}.ts`))];
    expect(modules.filter((module) => module === 'zod')).toEqual([]);
  },
);

it('is a promise that would be noticed when broken', () => {
  expect([...brought(join(import.meta.dirname, '../claim/claim.ts'))]).toContain('zod');
});
