import { expect, it } from 'vitest';
import { testDatabase } from '@/server/db/test-database';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { changeName } from './change-name';

it('somebody is called as they wish, and by their sign-in name where they wish nothing', async () => {
  const { db } = await testDatabase();
  const { person } = await aPerson(db);
  const nameNow = async () => (await contextOfPerson(db, person.id)).person!.name;
  await changeName(await contextOfPerson(db, person.id), { name: '  Vera ' });
  expect(await nameNow()).toBe('Vera');
  await expect(changeName(await contextOfPerson(db, person.id), { name: 'x'.repeat(81) })).rejects.toThrow(
    'Nothing was changed.',
  );
  expect(await nameNow()).toBe('Vera');
  await changeName(await contextOfPerson(db, person.id), { name: '' });
  expect(await nameNow()).toBe(person.signInName);
});
