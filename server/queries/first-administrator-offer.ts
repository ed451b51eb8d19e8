import { isAdministratorToken } from '@/server/auth/administrator-token';
import { type Context, requirePerson } from '@/server/context';
import { env } from '@/server/env';
import { administratorExists } from '@/server/tables/role';

export type FirstAdministratorOffer = { kind: 'taken' } | { kind: 'wrong-link' } | { kind: 'open'; name: string };

/** What the page behind the first-start link says. Whether it may be done is decided again when it is done. */
export async function firstAdministratorOffer(context: Context, written: string): Promise<FirstAdministratorOffer> {
  const person = requirePerson(context);
  if (await administratorExists(context.db)) return { kind: 'taken' };
  if (!isAdministratorToken(written, env.administratorToken)) return { kind: 'wrong-link' };
  return { kind: 'open', name: person.name };
}
