import { expect, it } from 'vitest';

import { readNextPath } from './next-path';

it.each(['/review', '/library?deck=kirov', '/settings/account#leaving', '/become-administrator?token=x'])(
  'signing in leads on to %s',
  (path) => expect(readNextPath(path)).toBe(path),
);

it.each([
  'https://example.org',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  '/\t/example.org',
  '/\n/example.org',
  'javascript:alert(1)',
  'review',
  '/api/v1/export',
  '/sign-in?next=/sign-in',
  '/x/../api/v1/export',
  '',
  undefined,
  ['/review'],
])('%j leads to today', (path) => expect(readNextPath(path)).toBe('/today'));
