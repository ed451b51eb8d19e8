import { verifyPassword } from '@/server/auth/password';
import { attemptsAtPasswordOf, throttled } from '@/server/auth/throttle';
import { type Context, requirePerson } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { findPerson, type PersonWithSecrets } from '@/server/tables/person';

/** For what cannot be undone: whoever holds the device must also know the password. `field` names it in the form. */
export async function requirePasswordAgain(
  context: Context,
  password: string,
  field: string,
): Promise<PersonWithSecrets> {
  const { id } = requirePerson(context);
  const known = await findPerson(context.db, id);
  if (!known) throw new NotFound('There is no such person any more.');
  const right = await throttled(
    context,
    attemptsAtPasswordOf(id),
    async () => (await verifyPassword(known.passwordHash, password.slice(0, 1000))) || null,
  );
  if (right) return known;
  throw new Invalid('Nothing was changed.', { [field]: 'This is not your present password.' });
}
