import { v7 } from 'uuid';

import { type Action, can } from '@/study/person/can';
import type { Person } from '@/study/person/person';
import type { Instant } from '@/study/time';

import { connectedDb, type Db } from './db/connect';
import { NotAllowed } from './refusals';

/** What every command and query takes first: who asks, where it is remembered, what time it is, and new ids. */
export type Context = {
  person: Person | null;
  db: Db;
  now: Instant;
  newId(): string;
};

/**
 * The context of the request being answered: page, route handler or Server Action. What reads the cookie is loaded only
 * here, because it is marked `server-only`, which throws under plain Node, and commands are run there too.
 */
export async function contextOfRequest(): Promise<Context> {
  const { personOfRequest } = await import('./auth/person-of-request');
  const db = connectedDb();
  return contextOf(db, await personOfRequest(db));
}

/** The context of work that no request asked for: the command line, tests, the daily round. */
export function contextOf(db: Db, person: Person | null = null, now: Instant = Date.now()): Context {
  return { person, db, now, newId: () => v7() };
}

/** Whoever asks, or a refusal that leads to the sign-in page. */
export function requirePerson(context: Context): Person {
  if (!context.person) throw new NotAllowed('Please sign in first.', { signedOut: true });
  return context.person;
}

/** Whoever asks, if they may do this; `study/person/can.ts` says who may do what. */
export function requireMay(context: Context, action: Action): Person {
  const person = requirePerson(context);
  if (!can(person, action)) throw new NotAllowed('You may not do this. An administrator can change your role.');
  return person;
}
