import { isAdministratorToken } from '@/server/auth/administrator';
import type { SignIn } from '@/server/auth/cookie';
import { type Context, requirePerson } from '@/server/context';
import { Conflict, NotFound } from '@/server/refusals';
import { saveFirstAdministrator } from '@/server/tables/role';

/**
 * The first-start link: whoever is signed in and has the token that `npm start` printed, while there is no administrator.
 * `token` is the real one. Returns the sign-in to go on with, since a new role ends those before it.
 */
export async function becomeAdministrator(
  context: Context,
  written: string,
  token: string | undefined,
): Promise<SignIn> {
  const person = requirePerson(context);
  if (!isAdministratorToken(written, token))
    throw new NotFound('This link is not right. Clio prints a new one at every start.');
  const signInVersion = await saveFirstAdministrator(context.db, person.id);
  if (signInVersion !== null) return { id: person.id, signInVersion };
  throw new Conflict('Clio has an administrator already. Ask them to change your role.');
}
