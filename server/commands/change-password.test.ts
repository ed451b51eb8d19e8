import { beforeAll, expect, it } from 'vitest';

import type { SignIn } from '@/server/auth/cookie';
import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { findSignedInPerson } from '@/server/tables/person';
import { ADDRESS, aPerson, contextOfPerson, PASSWORD } from '@/server/testing/person';

import { changePassword } from './change-password';
import { recover } from './recover';
import { replaceRecoveryCodes } from './replace-recovery-codes';
import { signIn } from './sign-in';
import { signOutEverywhere } from './sign-out-everywhere';

let db: Db;
const NEW = 'a lantern under the stairs';
const isSignedIn = async ({ id, signInVersion }: SignIn) => (await findSignedInPerson(db, id, signInVersion)) !== null;
const signedIn = (signInName: string, password = PASSWORD) =>
  signIn(contextOf(db), { signInName, password, address: ADDRESS });

beforeAll(async () => {
  ({ db } = await testDatabase());
});

it('a changed password ends every sign-in but the one that changed it', async () => {
  const { person } = await aPerson(db);
  const phone = await signedIn(person.signInName);
  const laptop = await changePassword(await contextOfPerson(db, person.id), {
    presentPassword: PASSWORD,
    newPassword: NEW,
  });
  expect(await isSignedIn(phone)).toBe(false);
  expect(await isSignedIn(laptop)).toBe(true);
  await expect(signedIn(person.signInName)).rejects.toThrow(/belong together/);
  expect(await isSignedIn(await signedIn(person.signInName, NEW))).toBe(true);
});

it('whoever finds a device open cannot change the password, nor guess it there without end', async () => {
  const { person } = await aPerson(db);
  const context = await contextOfPerson(db, person.id);
  const guesses = Array.from({ length: 12 }, () =>
    changePassword(context, { presentPassword: 'certainly the wrong one', newPassword: NEW }).catch((error) => error),
  );
  const refused = (await Promise.all(guesses)).map(({ message }) => message as string);
  expect(refused.filter((message) => /Too many/.test(message))).toHaveLength(2);
  await expect(signedIn(person.signInName)).resolves.toMatchObject({ id: person.id });
});

it('the rules hold for a new password as for the first', async () => {
  const { person } = await aPerson(db, { signInName: 'bronislava' });
  const change = changePassword(await contextOfPerson(db, person.id), {
    presentPassword: PASSWORD,
    newPassword: 'Bronislava99',
  });
  await expect(change).rejects.toHaveProperty('fields.newPassword', expect.stringContaining('your name'));
});

it('signing out everywhere ends every sign-in', async () => {
  const { person } = await aPerson(db);
  const [phone, laptop] = [await signedIn(person.signInName), await signedIn(person.signInName)];
  await signOutEverywhere(await contextOfPerson(db, person.id));
  expect(await isSignedIn(phone)).toBe(false);
  expect(await isSignedIn(laptop)).toBe(false);
});

it('a recovery code works once, even when it is sent several times at once, in small letters and with o for 0', async () => {
  const { person, recoveryCodes } = await aPerson(db);
  const phone = await signedIn(person.signInName);
  const code = recoveryCodes[0]!.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
  const tries = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      recover(contextOf(db), { signInName: person.signInName, code, newPassword: NEW, address: ADDRESS }),
    ),
  );
  const worked = tries.filter((tried) => tried.status === 'fulfilled');
  expect(worked).toHaveLength(1);
  expect(await isSignedIn(worked[0]!.value)).toBe(true);
  expect(await isSignedIn(phone)).toBe(false);
  await expect(signedIn(person.signInName, NEW)).resolves.toMatchObject({ id: person.id });
});

it('somebody else’s code opens nothing, a refused password spends none, and new codes end the old ones', async () => {
  const [mine, other] = [await aPerson(db), await aPerson(db)];
  const attempt = (code: string, newPassword = NEW) =>
    recover(contextOf(db), { signInName: mine.person.signInName, code, newPassword, address: ADDRESS });
  await expect(attempt(other.recoveryCodes[0]!)).rejects.toThrow(/do not belong together/);
  await expect(attempt(mine.recoveryCodes[0]!, 'short')).rejects.toHaveProperty('fields.newPassword');
  await expect(attempt(mine.recoveryCodes[0]!)).resolves.toBeDefined();
  const context = await contextOfPerson(db, mine.person.id);
  const [fresh] = await replaceRecoveryCodes(context, { passwordForCodes: NEW });
  await expect(attempt(mine.recoveryCodes[1]!)).rejects.toThrow(/do not belong together/);
  await expect(attempt(fresh!)).resolves.toBeDefined();
});
