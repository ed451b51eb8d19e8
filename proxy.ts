import { randomBytes } from 'node:crypto';

import { type NextRequest, NextResponse } from 'next/server';

import { env } from '@/server/env';
import { contentSecurityPolicy, securityHeaders } from '@/server/auth/security-headers';
import { PATH_HEADER } from '@/server/auth/next-path';

/** Headers for every page. It decides nothing about who may see what: commands and queries do, where nothing gets past. */
export function proxy(request: NextRequest) {
  const https = env.publicUrl.startsWith('https://');
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), { https, dev: !env.isProduction });
  const asked = new Headers(request.headers);
  // Next reads the nonce out of the policy and gives it to every script it writes.
  asked.set('Content-Security-Policy', policy);
  asked.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: asked } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value);
  return response;
}

export const config = {
  // Route handlers write their own (see respond.ts): a student's answer takes the shortest way. Files cannot run by themselves.
  matcher: ['/((?!api/|healthz|_next/static|_next/image).*)'],
};
