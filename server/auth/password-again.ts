import type { Action } from '@/study/person/can';

import { type Context, requireMay } from '../context';
import { Invalid, NotFound } from '../refusals';
import { findPerson, type PersonWithSecrets } from '../tables/person';
import { verifyPassword } from './password';
import { attemptsAtPasswordOf, throttled } from './throttle';

/** For what cannot be undone: whoever holds the device must also know the password. `field` names it in the form. */
export async function requirePasswordAgain(
  context: Context,
  action: Action,
  password: string,
  field: string,
): Promise<PersonWithSecrets> {
  const { id } = requireMay(context, action);
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
