import { createHash } from 'node:crypto';

import { type APIRequestContext, expect, test } from '@playwright/test';

import { issueCookie } from '@/server/auth/cookie';
import { env } from '@/server/env';
import { ASKERS, type Asker, EXAMPLES, type Meets, PAGES, ROUTES } from '@/server/testing/permission-matrix';

import { PASSWORD } from '@/server/testing/person';

import { database, somebody } from './people';

for (const asker of ASKERS)
  test(`every page and route answers ${whom(asker)} as the permission matrix says`, async ({ playwright }) => {
    const request = await playwright.request.newContext({
      baseURL: env.publicUrl,
      extraHTTPHeaders: await headersOf(asker),
    });
    for (const [page, row] of Object.entries(PAGES))
      expect.soft(await met(request, 'GET', page), `${page} as ${asker}`).toBe(row[asker]);
    for (const [route, row] of Object.entries(ROUTES)) {
      const [method, address] = route.split(' ') as [string, string];
      expect.soft(await met(request, method, address), `${route} as ${asker}`).toBe(row[asker]);
    }
  });

test('a page of another site cannot write, whoever is signed in here', async ({ playwright }) => {
  for (const origin of ['https://elsewhere.example', 'null', undefined]) {
    const { cookie } = await headersOf('administrator');
    const request = await playwright.request.newContext({
      baseURL: env.publicUrl,
      extraHTTPHeaders: { cookie: cookie!, ...(origin && { origin }) },
    });
    for (const route of Object.keys(ROUTES).filter((name) => !name.startsWith('GET'))) {
      const [method, address] = route.split(' ') as [string, string];
      const answer = await request.fetch(filledIn(address), { method, data: {} });
      expect(answer.status(), `${route} from ${origin}`).toBe(403);
    }
  }
});

test('a Server Action called from another site does nothing', async ({ playwright }) => {
  const { cookie } = await headersOf('learner');
  const page = await (
    await playwright.request.newContext({ baseURL: env.publicUrl, extraHTTPHeaders: { cookie: cookie! } })
  ).get('/settings/account');
  const action = /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(await page.text())![1]!;
  const signOutFrom = async (origin: string, host: Record<string, string> = {}) => {
    const request = await playwright.request.newContext({
      baseURL: env.publicUrl,
      extraHTTPHeaders: { cookie: cookie!, origin, ...host },
    });
    return request.post('/settings/account', { multipart: { [action]: '' }, maxRedirects: 0 });
  };
  expect((await signOutFrom('https://elsewhere.example')).headers()['set-cookie']).toBeUndefined();
  // Nor by claiming to come through a proxy: nobody has said that one is to be trusted.
  const claimed = await signOutFrom('https://elsewhere.example', { 'x-forwarded-host': 'elsewhere.example' });
  expect(claimed.headers()['set-cookie']).toBeUndefined();
  expect((await signOutFrom(env.publicUrl)).headers()['set-cookie']).toMatch(/sign-in=;/);
});

test('guesses are counted by the socket’s address: one that a client only claims is not believed', async ({
  playwright,
}) => {
  const { signInName } = await somebody();
  const claimed = '203.0.113.77';
  const request = await playwright.request.newContext({
    baseURL: env.publicUrl,
    extraHTTPHeaders: { origin: env.publicUrl, 'x-forwarded-for': claimed, 'x-real-ip': claimed },
  });
  const guess = async (password: string) => {
    const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
    const form = { csrfToken, signInName, password, json: 'true' };
    return (await request.post('/api/auth/callback/credentials', { form })).status();
  };
  for (let i = 0; i < 10; i += 1) expect(await guess('certainly the wrong one')).toBe(401);
  expect(await guess(PASSWORD)).toBe(401);
  const counted = await database().prisma.signInAttempt.findMany({ where: { purpose: 'address' } });
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.map(({ key }) => key)).not.toContain(createHash('sha256').update(claimed).digest('base64url'));
});

async function met(request: APIRequestContext, method: string, address: string): Promise<Meets | string> {
  const answer = await request.fetch(filledIn(address), {
    method,
    maxRedirects: 0,
    ...(method !== 'GET' && { data: {} }),
  });
  const leadsTo = answer.headers().location ?? '';
  if (leadsTo.startsWith('/sign-in')) return 'sign-in';
  if (leadsTo.startsWith('/today')) return 'today';
  if (answer.status() === 401) return '401';
  if (answer.status() === 404) return 'hidden';
  // 400: it was let in, and what it sent made no sense.
  return answer.status() < 300 || answer.status() === 400 ? 'open' : `${answer.status()} ${leadsTo}`;
}

async function headersOf(asker: Asker): Promise<Record<string, string>> {
  if (asker === 'signed out') return { origin: env.publicUrl };
  const { name, value } = await issueCookie(await somebody(asker));
  return { origin: env.publicUrl, cookie: `${name}=${value}` };
}

function filledIn(address: string): string {
  return address.replace(/\[[^\]]+\]/g, (part) => EXAMPLES[part] ?? part);
}

function whom(asker: Asker): string {
  return asker === 'signed out' ? 'a visitor' : `${asker === 'administrator' ? 'an' : 'a'} ${asker}`;
}
