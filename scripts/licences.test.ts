import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { allowed, dependencies } from './licences.mjs';

test('every dependency has a licence we agreed to, and the notices are up to date', () => {
  expect(execFileSync(process.execPath, ['scripts/licences.mjs', '--check'], { encoding: 'utf8' })).toBe('');
});

test('a copyleft licence for whole programs is refused, one for single files is not', () => {
  expect(allowed('AGPL-3.0-only')).toBe(false);
  expect(allowed('MIT AND GPL-3.0-or-later')).toBe(false);
  expect(allowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
  expect(allowed('MPL-2.0')).toBe(true);
  expect(allowed('none stated')).toBe(false);
});

test('a package that is both shipped and used in development counts as shipped', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT', dev: true },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
    },
  };
  expect(dependencies(lock)).toEqual([{ name: 'a', version: '1.0.0', licence: 'MIT', dev: false }]);
});
