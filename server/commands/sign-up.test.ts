import { beforeAll, expect, it } from 'vitest';

import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { Conflict, Invalid } from '@/server/refusals';
import { PASSWORD } from '@/server/testing/person';

import { signUp } from './sign-up';

let db: Db;
const asked = { signInName: 'nadia', name: '', password: PASSWORD, zone: 'Pacific/Auckland', address: 'a home' };

beforeAll(async () => {
  ({ db } = await testDatabase());
});

it('everyone begins as a learner, in their own zone, with eight codes, and nothing secret is stored as it is', async () => {
  const { person, recoveryCodes } = await signUp(contextOf(db), { ...asked, signInName: 'Nadia@example.org' });
  expect(person).toMatchObject({ role: 'learner', zone: 'Pacific/Auckland', rolloverHour: 4, name: 'Nadia' });
  expect(new Set(recoveryCodes)).toHaveProperty('size', 8);
  const [row] = await db.prisma.person.findMany({ where: { id: person.id }, include: { recoveryCodes: true } });
  expect(row!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(row!.recoveryCodes).toHaveLength(8);
  for (const code of recoveryCodes) expect(JSON.stringify(row)).not.toContain(code.slice(0, 9));
});

it('of many who want one name at once, in capitals or not, one gets it', async () => {
  const names = Array.from({ length: 8 }, (_, i) => (i % 2 ? 'WANTED' : 'wanted'));
  const tries = await Promise.allSettled(names.map((signInName) => signUp(contextOf(db), { ...asked, signInName })));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const tried of tries) if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(Conflict);
});

it('everything that is wrong is said at once, each at its field, and nobody is made', async () => {
  const before = await db.prisma.person.count();
  const wrong = signUp(contextOf(db), { ...asked, signInName: 'two words', name: 'x\u202Ey', password: 'password123' });
  await expect(wrong).rejects.toBeInstanceOf(Invalid);
  await expect(wrong).rejects.toHaveProperty('fields', {
    signInName: expect.stringContaining('letters, digits'),
    name: expect.stringContaining('one line'),
    password: expect.stringContaining('easy to guess'),
  });
  expect(await db.prisma.person.count()).toBe(before);
});

it('a browser that says no zone, or a bare offset, is taken for London until the person says otherwise', async () => {
  for (const zone of ['', 'Mars/Olympus', '+05:00', 'GMT; DROP TABLE']) {
    const { person } = await signUp(contextOf(db), { ...asked, signInName: `zone-${Math.random()}`, zone });
    expect(person.zone).toBe('Europe/London');
  }
});
