import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { PersonId } from '@/study/ids';

import { issueCookie, readCookie, SIGN_IN_LASTS_SECONDS } from './cookie';

const id = '01890a5d-ac96-774b-bcce-b302099a8057' as PersonId;

beforeEach(() => {
  process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough for anybody';
  process.env.CLIO_URL = 'http://localhost:3000';
});
afterEach(() => void vi.useRealTimers());

it('a cookie says who signed in and at which version', async () => {
  const { value } = await issueCookie({ id, signInVersion: 7 });
  expect(await readCookie(value)).toMatchObject({ id, signInVersion: 7 });
});

it('a cookie that was changed, or that says something else, is nobody’s', async () => {
  const { value } = await issueCookie({ id });
  expect(await readCookie(value.slice(0, -4) + (value.endsWith('AAAA') ? 'BBBB' : 'AAAA'))).toBeNull();
  expect(await readCookie((await issueCookie({ id: 'nadia' as PersonId })).value)).toBeNull();
  expect(await readCookie((await issueCookie({ id, signInVersion: Number.NaN })).value)).toBeNull();
  expect(await readCookie('nonsense')).toBeNull();
  expect(await readCookie(undefined)).toBeNull();
});

it('a cookie made with another secret is nobody’s', async () => {
  const { value } = await issueCookie({ id });
  process.env.NEXTAUTH_SECRET = 'somebody else’s secret, which is as long';
  expect(await readCookie(value)).toBeNull();
});

it('a cookie is over sixty days after it was made', async () => {
  vi.useFakeTimers({ now: Date.now() });
  const { value } = await issueCookie({ id });
  vi.advanceTimersByTime((SIGN_IN_LASTS_SECONDS - 60) * 1000);
  expect(await readCookie(value)).not.toBeNull();
  vi.advanceTimersByTime(120_000);
  expect(await readCookie(value)).toBeNull();
});

it('on https the browser itself keeps the cookie to this host, and to https', async () => {
  process.env.CLIO_URL = 'https://clio.example.org';
  const { name, options } = await issueCookie({ id });
  expect(name).toMatch(/^__Host-/);
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' });
  expect(options).not.toHaveProperty('domain');
});
