import type { SignIn } from '@/server/auth/cookie';
import { hashPassword } from '@/server/auth/password';
import { whyPasswordRefused } from '@/server/auth/password-rules';
import { requirePasswordAgain } from '@/server/auth/password-again';
import type { Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { savePasswordHash } from '@/server/tables/person';

/** Ends every sign-in, everywhere; returns the one for the browser that asked. */
export async function changePassword(
  context: Context,
  written: { presentPassword: string; newPassword: string },
): Promise<SignIn> {
  const { person } = await requirePasswordAgain(
    context,
    'change own password',
    written.presentPassword,
    'presentPassword',
  );
  const refused = whyPasswordRefused(written.newPassword, [person.signInName, person.name]);
  if (refused) throw new Invalid('Your password was not changed.', { newPassword: refused });
  const signInVersion = await savePasswordHash(context.db, person.id, await hashPassword(written.newPassword));
  return { id: person.id, signInVersion };
}
