import { createHash, timingSafeEqual } from 'node:crypto';

import { type Context, requirePerson } from '@/server/context';
import { NotAllowed } from '@/server/refusals';
import type { Person } from '@/study/person/person';

export function requireAdministrator(context: Context): Person {
  const person = requirePerson(context);
  if (person.role !== 'administrator') throw new NotAllowed('Only administrators may do this.');
  return person;
}

/** Compared as digests, so that neither content nor length shows in the time it takes. */
export function isAdministratorToken(written: string, token: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return token !== undefined && timingSafeEqual(digest(written), digest(token));
}
