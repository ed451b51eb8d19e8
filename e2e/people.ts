import type { BrowserContext } from '@playwright/test';

import { issueCookie } from '@/server/auth/cookie';
import { connectDb, type Db } from '@/server/db/connect';
import { env } from '@/server/env';
import { aPerson } from '@/server/testing/person';
import type { Person, Role } from '@/study/person/person';

let db: Db | undefined;

/** The database of the Clio under test, for what a journey takes as given; what it is about happens in the browser. */
export function database(): Db {
  return (db ??= connectDb(env.databaseUrl, { connections: 2 }));
}

/** Somebody new, by the command that the sign-up page calls. */
export async function somebody(role: Role = 'learner'): Promise<Person> {
  const signInName = `${role}-${process.pid}-${Date.now()}-${(made += 1)}`;
  return (await aPerson(database(), { signInName, role })).person;
}

/** Signs a browser in without going through the form. */
export async function signBrowserIn(browser: BrowserContext, person: Person): Promise<void> {
  const { name, value } = await issueCookie(person);
  await browser.addCookies([{ name, value, url: env.publicUrl, httpOnly: true, sameSite: 'Lax' }]);
}

let made = 0;
