import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

import { env } from '@/server/env';
import type { PersonId } from '@/study/ids';

/** What a cookie says: who signed in, and at which version of their sign-ins. It is believed while the person still has it. */
export type SignIn = { id: PersonId; signInVersion: number };

export const SIGN_IN_LASTS_SECONDS = 60 * 24 * 3600;

/** `__Host-` makes the browser itself insist on https, path / and no other host; it cannot be had without https. */
export function cookieName(): string {
  return isHttps() ? '__Host-clio-sign-in' : 'clio-sign-in';
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), maxAge: SIGN_IN_LASTS_SECONDS } as const;
}

/** The cookie of somebody who has signed in. Tests and measurements call this too: it needs the secret, nothing else. */
export async function issueCookie({ id, signInVersion = 1 }: { id: PersonId; signInVersion?: number }) {
  const token = { sub: id, signInVersion };
  const value = await encode({ token, secret: env.secret, maxAge: SIGN_IN_LASTS_SECONDS });
  return { name: cookieName(), value, options: cookieOptions() };
}

/** `null` for what is no cookie of ours, was changed, or is over. */
export async function readCookie(value: string | undefined): Promise<(SignIn & { issuedAt: number }) | null> {
  if (!value) return null;
  try {
    const token = claims.safeParse(await decode({ token: value, secret: env.secret }));
    if (!token.success) return null;
    return { id: token.data.sub as PersonId, signInVersion: token.data.signInVersion, issuedAt: token.data.iat * 1000 };
  } catch {
    return null;
  }
}

const claims = z.object({ sub: z.uuid(), signInVersion: z.int(), iat: z.int() });

function isHttps(): boolean {
  return env.publicUrl.startsWith('https://');
}
