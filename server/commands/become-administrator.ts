import { isAdministratorToken } from '@/server/auth/administrator-token';
import type { SignIn } from '@/server/auth/cookie';
import { type Context, requirePerson } from '@/server/context';
import { env } from '@/server/env';
import { Conflict, NotFound } from '@/server/refusals';
import { saveFirstAdministrator } from '@/server/tables/role';

/**
 * The first-start link: whoever is signed in and has the token that `npm start` printed, while there is no administrator.
 * Returns the sign-in to go on with, since a new role ends those before it.
 */
export async function becomeAdministrator(context: Context, written: string): Promise<SignIn> {
  const person = requirePerson(context);
  if (!isAdministratorToken(written, env.administratorToken))
    throw new NotFound('This link is not right. Please open it as npm start printed it.');
  const signInVersion = await saveFirstAdministrator(context.db, person.id);
  if (signInVersion !== null) return { id: person.id, signInVersion };
  throw new Conflict('Clio has an administrator already. Ask them to change your role.');
}
