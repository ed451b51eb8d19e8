import 'server-only';

import { cookies } from 'next/headers';

import { cookieName, cookieOptions, issueCookie, type SignIn } from './cookie';

/** Signs this browser in; for Server Actions, after a command has said who it is. */
export async function signBrowserIn(signIn: SignIn): Promise<void> {
  const { name, value, options } = await issueCookie(signIn);
  (await cookies()).set(name, value, options);
}

export async function signBrowserOut(): Promise<void> {
  // Not `delete`: the browser would refuse an answer about a `__Host-` cookie that is not itself Secure.
  (await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 });
}
