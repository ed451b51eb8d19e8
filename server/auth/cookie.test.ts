import { beforeEach, expect, it } from 'vitest';
import { encode } from 'next-auth/jwt';

import type { PersonId } from '@/study/ids';

import { issueCookie, readCookie } from './cookie';

const id = '01890a5d-ac96-774b-bcce-b302099a8057' as PersonId;
const secret = 'a secret of the tests, long enough for anybody';

beforeEach(() => {
  process.env.NEXTAUTH_SECRET = secret;
  process.env.CLIO_URL = 'http://localhost:3000';
});

it('a cookie says who signed in and at which version', async () => {
  const { value } = await issueCookie({ id, signInVersion: 7 });
  expect(await readCookie(value)).toMatchObject({ id, signInVersion: 7 });
});

it('a cookie that was changed, made with another secret, is over or says something else is nobody’s', async () => {
  const { value } = await issueCookie({ id });
  const token = { sub: id, signInVersion: 1 };
  expect(await readCookie(value.slice(0, -2) + 'xx')).toBeNull();
  expect(await readCookie(await encode({ token, secret: 'somebody else’s secret' }))).toBeNull();
  expect(await readCookie(await encode({ token, secret, maxAge: -60 }))).toBeNull();
  expect(await readCookie(await encode({ token: { sub: 'nadia', signInVersion: 1 }, secret }))).toBeNull();
  expect(await readCookie(await encode({ token: { sub: id }, secret }))).toBeNull();
  expect(await readCookie('nonsense')).toBeNull();
  expect(await readCookie(undefined)).toBeNull();
});

it('on https the browser itself keeps the cookie to this host, and to https', async () => {
  process.env.CLIO_URL = 'https://clio.example.org';
  const { name, options } = await issueCookie({ id });
  expect(name).toMatch(/^__Host-/);
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' });
  expect(options).not.toHaveProperty('domain');
});
