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
  const token = value ? await readToken(value) : null;
  if (!token || token.exp * 1000 <= Date.now()) return null;
  return { id: token.sub as PersonId, signInVersion: token.signInVersion, issuedAt: token.iat * 1000 };
}

type Claims = z.infer<typeof claims>;
const claims = z.object({ sub: z.uuid(), signInVersion: z.int(), iat: z.int(), exp: z.int() });

/** Tokens that were ours, under this secret. */
const known = new Map<string, Claims>();
const MOST_KNOWN = 10_000;

/**
 * What a token says never changes, only whether it still holds, which is asked anew each time. Deriving the key and decrypting
 * took a quarter of recording an answer.
 */
async function readToken(value: string): Promise<Claims | null> {
  const key = `${env.secret} ${value}`;
  const read = known.get(key) ?? (await decrypt(value));
  known.delete(key);
  if (!read) return null;
  known.set(key, read); // at the young end
  const oldest = known.size > MOST_KNOWN ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return read;
}

async function decrypt(value: string): Promise<Claims | null> {
  try {
    return claims.safeParse(await decode({ token: value, secret: env.secret })).data ?? null;
  } catch {
    return null;
  }
}

function isHttps(): boolean {
  return env.publicUrl.startsWith('https://');
}
