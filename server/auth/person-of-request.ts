import 'server-only';

import { cookies } from 'next/headers';
import { cache } from 'react';

import type { Db } from '../db/connect';
import { findSignedInPerson } from '../tables/person';
import { cookieName, readCookie } from './cookie';

/** Whoever signed in and has not signed out everywhere since; asked once a page, however many parts of it want to know. */
export const personOfRequest = cache(async (db: Db) => {
  const signIn = await readCookie((await cookies()).get(cookieName())?.value);
  return signIn && findSignedInPerson(db, signIn.id, signIn.signInVersion);
});
