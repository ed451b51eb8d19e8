import { randomBytes } from 'node:crypto';

import { type NextRequest, NextResponse } from 'next/server';

import { cookieName, issueCookie, readCookie } from '@/server/auth/cookie';
import { PATH_HEADER } from '@/server/auth/next-path';
import { contentSecurityPolicy, securityHeaders } from '@/server/auth/security-headers';
import { env } from '@/server/env';

/** Headers for every page. It decides nothing about who may see what: commands and queries do, where nothing gets past. */
export async function proxy(request: NextRequest) {
  const https = env.publicUrl.startsWith('https://');
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), { https, dev: !env.isProduction });
  const asked = new Headers(request.headers);
  // Next reads the nonce out of the policy and gives it to every script it writes.
  asked.set('Content-Security-Policy', policy);
  asked.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: asked } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value);
  if (request.headers.get('sec-fetch-dest') === 'document') await prolongSignIn(request, response);
  return response;
}

const DAY_MS = 86_400_000;

/**
 * Whoever comes back within the time of the cookie stays signed in: once a day it is written anew, for the same sign-in, which
 * may have ended. Only with a whole page, so that nothing prefetched can bring it back after signing out.
 */
async function prolongSignIn(request: NextRequest, response: NextResponse): Promise<void> {
  const signIn = await readCookie(request.cookies.get(cookieName())?.value);
  if (!signIn || Date.now() - signIn.issuedAt < DAY_MS) return;
  const { name, value, options } = await issueCookie(signIn);
  response.cookies.set(name, value, options);
}

export const config = {
  // Route handlers write their own (see respond.ts): a student's answer takes the shortest way. Files cannot run by themselves.
  matcher: ['/((?!api/|healthz|_next/static|_next/image).*)'],
};
