import type { SignIn } from '@/server/auth/cookie';
import { hashPassword } from '@/server/auth/password';
import { whyPasswordRefused } from '@/server/auth/password-rules';
import { digestRecoveryCode } from '@/server/auth/recovery-codes';
import { keyOfAttempt } from '@/server/auth/sign-in-name';
import { attemptsToRecover, throttled } from '@/server/auth/throttle';
import type { Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { findPersonByKey, savePasswordHash } from '@/server/tables/person';
import { spendRecoveryCode } from '@/server/tables/recovery-code';

/** A recovery code, once, in place of the forgotten password. Ends every sign-in; returns one for the browser that asked. */
export async function recover(
  context: Context,
  written: { signInName: string; code: string; newPassword: string; address: string },
): Promise<SignIn> {
  const refused = whyPasswordRefused(written.newPassword, [written.signInName]);
  if (refused) throw new Invalid('Nothing was changed, and your code was not used up.', { newPassword: refused });
  const attempts = attemptsToRecover(written.signInName, written.address);
  const signIn = await throttled(context, attempts, async () => {
    const known = await findPersonByKey(context.db, keyOfAttempt(written.signInName));
    const passwordHash = await hashPassword(written.newPassword);
    if (
      !known ||
      !(await spendRecoveryCode(context.db, known.person.id, digestRecoveryCode(written.code), context.now))
    )
      return null;
    return { id: known.person.id, signInVersion: await savePasswordHash(context.db, known.person.id, passwordHash) };
  });
  if (signIn) return signIn;
  throw new Invalid(
    'This name and this code do not belong together, or the code was used before. Nothing was changed.',
  );
}
