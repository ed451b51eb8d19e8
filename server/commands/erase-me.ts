import { requirePasswordAgain } from '@/server/auth/password-again';
import { type Context, requireMay } from '@/server/context';
import { Conflict } from '@/server/refusals';
import { forgetWishToBeErased } from '@/server/tables/person';
import { saveWishToBeErased } from '@/server/tables/role';

export const GRACE_DAYS = 14;

/**
 * Signs out everywhere and starts the fortnight in which one may change one's mind; then everything goes, for good. Answers with
 * the day on the person's own calendar, as 2026-12-14, which whoever is signed out by then has to be told.
 */
export async function eraseMe(context: Context, written: { passwordToErase: string }): Promise<{ erasedOn: string }> {
  const { person } = await requirePasswordAgain(
    context,
    'erase own account',
    written.passwordToErase,
    'passwordToErase',
  );
  const eraseAfter = new Date(context.now + GRACE_DAYS * 86_400_000);
  if ((await saveWishToBeErased(context.db, person.id, eraseAfter)) !== null)
    return { erasedOn: new Intl.DateTimeFormat('en-CA', { timeZone: person.zone }).format(eraseAfter) };
  throw new Conflict('You are the only administrator. Please make somebody else one first; then you can go.');
}

/** Takes it back: whoever signs in within the fortnight is offered this. */
export async function keepMe(context: Context): Promise<void> {
  await forgetWishToBeErased(context.db, requireMay(context, 'erase own account').id);
}
