import { beforeAll, expect, it } from 'vitest';

import { requireSameOrigin } from './origin';

beforeAll(() => {
  process.env.CLIO_URL = 'https://clio.example.org';
});

const post = (headers: Record<string, string | undefined>) =>
  new Request('http://127.0.0.1:3000/api/v1/reviews', { method: 'POST', headers: headers as Record<string, string> });

it('a writing request is taken from Clio’s own pages, whatever host the proxy in front has put in', () => {
  expect(() => requireSameOrigin(post({ origin: 'https://clio.example.org', host: '127.0.0.1:3000' }))).not.toThrow();
  expect(() => requireSameOrigin(post({ origin: 'https://other-name.org', host: 'other-name.org' }))).not.toThrow();
});

it.each([
  { origin: 'https://evil.example' },
  { origin: 'https://clio.example.org.evil.example' },
  { origin: 'http://clio.example.org' },
  { origin: 'null' },
  {},
  { referer: 'https://clio.example.org/review' },
])('a writing request from elsewhere, or from nowhere, is refused: %j', (headers) => {
  expect(() => requireSameOrigin(post({ host: 'clio.example.org', ...headers }))).toThrow(/did not come from Clio/);
});
