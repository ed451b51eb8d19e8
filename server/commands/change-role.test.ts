import { beforeEach, expect, it } from 'vitest';

import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { Conflict, NotAllowed } from '@/server/refusals';
import { findSignedInPerson } from '@/server/tables/person';
import { aPerson, contextOfPerson } from '@/server/testing/person';

import { becomeAdministrator } from './become-administrator';
import { changeRole } from './change-role';

let db: Db;
const TOKEN = 'the token that npm start printed';

beforeEach(async () => {
  process.env.CLIO_ADMINISTRATOR_TOKEN = TOKEN;
  ({ db } = await testDatabase());
});

it('of many who follow the first-start link at once, one becomes administrator, and goes on signed in', async () => {
  const people = [];
  for (let i = 0; i < 8; i += 1) people.push((await aPerson(db)).person);
  const tries = await Promise.allSettled(
    people.map(async ({ id }) => becomeAdministrator(await contextOfPerson(db, id), TOKEN)),
  );
  const became = tries.filter((tried) => tried.status === 'fulfilled');
  expect(became).toHaveLength(1);
  expect(await db.prisma.person.count({ where: { role: 'administrator' } })).toBe(1);
  const { id, signInVersion } = became[0]!.value;
  expect(await findSignedInPerson(db, id, signInVersion)).toMatchObject({ role: 'administrator' });
});

it('the link is worth nothing with another token, without one, or once there is an administrator', async () => {
  const { person } = await aPerson(db);
  const context = await contextOfPerson(db, person.id);
  for (const wrong of ['', TOKEN.slice(0, -1), `${TOKEN}x`])
    await expect(becomeAdministrator(context, wrong)).rejects.toThrow(/not right/);
  delete process.env.CLIO_ADMINISTRATOR_TOKEN;
  await expect(becomeAdministrator(context, '')).rejects.toThrow(/not right/);
  process.env.CLIO_ADMINISTRATOR_TOKEN = TOKEN;
  await aPerson(db, { role: 'administrator' });
  await expect(becomeAdministrator(context, TOKEN)).rejects.toBeInstanceOf(Conflict);
});

it('an administrator makes a teacher, who must sign in again to be one', async () => {
  const { person: administrator } = await aPerson(db, { role: 'administrator' });
  const { person } = await aPerson(db);
  await changeRole(await contextOfPerson(db, administrator.id), { person: person.id, role: 'teacher' });
  expect(await findSignedInPerson(db, person.id, 1)).toBeNull();
  expect(await findSignedInPerson(db, person.id, 2)).toMatchObject({ role: 'teacher' });
});

it.each(['learner', 'teacher'] as const)('a %s changes nobody’s role, not even their own', async (role) => {
  const { person } = await aPerson(db, { role });
  const context = await contextOfPerson(db, person.id);
  await expect(changeRole(context, { person: person.id, role: 'administrator' })).rejects.toBeInstanceOf(NotAllowed);
});

it('two administrators who step down at once leave one', async () => {
  const [one, two] = [
    (await aPerson(db, { role: 'administrator' })).person,
    (await aPerson(db, { role: 'administrator' })).person,
  ];
  const contexts = [await contextOfPerson(db, one.id), await contextOfPerson(db, two.id)];
  const tries = await Promise.allSettled(
    [one, two].map(({ id }, i) => changeRole(contexts[i]!, { person: id, role: 'learner' })),
  );
  expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(await db.prisma.person.count({ where: { role: 'administrator' } })).toBe(1);
});
