import 'server-only';

import NextAuth, { type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';

import { env } from '@/server/env';

import { signIn } from '../commands/sign-in';
import { contextOfRequest } from '../context';
import { Refusal } from '../refusals';
import { clientAddress } from './client-address';
import { cookieName, cookieOptions, SIGN_IN_LASTS_SECONDS } from './cookie';
import { readNextPath } from './next-path';

/**
 * next-auth's own endpoints under /api/auth. The forms of Clio write the same cookie (see `cookie.ts`) by Server Actions,
 * which keep what was typed and work without JavaScript; both doors lead through the one command `signIn`.
 */
export function nextAuthHandler(): (...request: unknown[]) => Promise<Response> {
  return (handler ??= NextAuth(options()));
}

let handler: ReturnType<typeof nextAuthHandler> | undefined;

function options(): NextAuthOptions {
  const { maxAge: _, ...cookie } = cookieOptions();
  return {
    secret: env.secret,
    session: { strategy: 'jwt', maxAge: SIGN_IN_LASTS_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/settings/account', error: '/sign-in' },
    useSecureCookies: cookie.secure,
    cookies: { sessionToken: { name: cookieName(), options: cookie } },
    providers: [
      Credentials({
        credentials: { signInName: { label: 'Sign-in name' }, password: { label: 'Password', type: 'password' } },
        authorize: async (written) => authorize(written?.signInName ?? '', written?.password ?? ''),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, signInVersion: user.signInVersion } : token),
      // The token says no more than who; a name or a role would be old by the time it is read.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) =>
        env.publicUrl + readNextPath(url.startsWith(env.publicUrl) ? url.slice(env.publicUrl.length) : url),
    },
  };
}

async function authorize(signInName: string, password: string) {
  try {
    const { id, signInVersion } = await signIn(await contextOfRequest(), {
      signInName,
      password,
      address: await clientAddress(),
    });
    return { id, signInVersion };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
