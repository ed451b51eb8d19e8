import type { SignIn } from '@/server/auth/cookie';
import { verifyPassword } from '@/server/auth/password';
import { keyOfAttempt } from '@/server/auth/sign-in-name';
import { attemptsToSignIn, throttled } from '@/server/auth/throttle';
import type { Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { findPersonByKey } from '@/server/tables/person';

/**
 * Says who it is, or refuses in the same words and the same time whether the name is unknown or the password wrong. The
 * caller issues the cookie. Somebody who has asked to be erased may sign in: they are then asked whether to stay.
 */
export async function signIn(
  context: Context,
  written: { signInName: string; password: string; address: string },
): Promise<SignIn & { toBeErased: boolean }> {
  const attempts = attemptsToSignIn(written.signInName, written.address);
  const found = await throttled(context, attempts, async () => {
    const known = await findPersonByKey(context.db, keyOfAttempt(written.signInName));
    const right = await verifyPassword(known?.passwordHash ?? null, written.password.slice(0, 1000));
    return right ? known : null;
  });
  if (found) return { id: found.person.id, signInVersion: found.signInVersion, toBeErased: found.eraseAfter !== null };
  throw new Invalid('This name and this password do not belong together. Please check both and try again.');
}
