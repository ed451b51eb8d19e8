import { signUp } from '@/server/commands/sign-up';
import { contextOf, type Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { findPerson } from '@/server/tables/person';
import type { Role } from '@/study/person/person';
import type { Instant } from '@/study/time';

export const PASSWORD = 'seven grey herons at noon';
export const ADDRESS = '192.0.2.1';

let made = 0;

/** Signs somebody up as they would themselves, and gives them a role. Nobody shares a name. */
export async function aPerson(
  db: Db,
  { signInName = `pupil-${process.pid}-${(made += 1)}`, role = 'learner' as Role } = {},
) {
  // An address each, so that the throttle of sign-ups stays out of other tests.
  const written = {
    signInName,
    name: 'Nadia',
    password: PASSWORD,
    zone: 'Europe/London',
    address: `test ${signInName}`,
  };
  const { person, recoveryCodes } = await signUp(contextOf(db), written);
  if (role !== 'learner') await db.prisma.person.update({ where: { id: person.id }, data: { role } });
  return { person: { ...person, role }, recoveryCodes };
}

/** What a request by this person would carry, as the database has them now. */
export async function contextOfPerson(db: Db, id: string, now?: Instant): Promise<Context> {
  const known = await findPerson(db, id as Parameters<typeof findPerson>[1]);
  return contextOf(db, known?.person ?? null, now);
}
