import { digestRecoveryCode, makeRecoveryCodes } from '@/server/auth/recovery-codes';
import { requirePasswordAgain } from '@/server/auth/password-again';
import type { Context } from '@/server/context';
import { replaceRecoveryCodes as saveInstead } from '@/server/tables/recovery-code';

/** New codes, shown once; the old ones, wherever they were written down, are worth nothing from now on. */
export async function replaceRecoveryCodes(context: Context, written: { passwordForCodes: string }): Promise<string[]> {
  const { person } = await requirePasswordAgain(
    context,
    'change own password',
    written.passwordForCodes,
    'passwordForCodes',
  );
  const codes = makeRecoveryCodes();
  await saveInstead(context.db, person.id, codes.map(digestRecoveryCode), context.now);
  return codes;
}
