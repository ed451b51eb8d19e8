import { type Context, requireMay } from '@/server/context';
import { Conflict, NotFound } from '@/server/refusals';
import { findPerson } from '@/server/tables/person';
import { saveRole } from '@/server/tables/role';
import type { PersonId } from '@/study/ids';
import type { Person, Role } from '@/study/person/person';

/** Ends the person's sign-ins: what they may do is read anew when they come back. Somebody always stays administrator. */
export async function changeRole(context: Context, asked: { person: PersonId; role: Role }): Promise<Person> {
  requireMay(context, 'change a role');
  const known = await findPerson(context.db, asked.person);
  if (!known) throw new NotFound('There is no such person any more.');
  if (known.person.role === asked.role) return known.person;
  if ((await saveRole(context.db, asked.person, asked.role)) === null)
    throw new Conflict('This is the only administrator. Please make somebody else one first.');
  return { ...known.person, role: asked.role };
}
