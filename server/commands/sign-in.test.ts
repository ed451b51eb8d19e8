import { beforeAll, expect, it } from 'vitest';

import { hashOfNobody } from '@/server/auth/password';
import { contextOf } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { ATTEMPT_WINDOW_MS } from '@/server/tables/sign-in-attempt';
import { ADDRESS, aPerson, PASSWORD } from '@/server/testing/person';

import { signIn } from './sign-in';

let db: Db;
const wrong = 'certainly the wrong one';
const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'in',
    (error: Error) => error.message,
  );

beforeAll(async () => {
  ({ db } = await testDatabase());
  await hashOfNobody();
});

it('a person signs in by name and password, however the name is typed', async () => {
  const { person } = await aPerson(db, { signInName: 'Nadia.Green' });
  const signedIn = await signIn(contextOf(db), { signInName: ' NADIA.green', password: PASSWORD, address: ADDRESS });
  expect(signedIn).toEqual({ id: person.id, signInVersion: 1, toBeErased: false });
});

it('an unknown name and a wrong password are answered in the same words', async () => {
  const { person } = await aPerson(db);
  const known = outcome(signIn(contextOf(db), { signInName: person.signInName, password: wrong, address: ADDRESS }));
  const unknown = outcome(signIn(contextOf(db), { signInName: 'nobody-at-all', password: wrong, address: ADDRESS }));
  expect(await known).toBe(await unknown);
  expect(await known).toMatch(/do not belong together/);
});

it('and take the same time: the medians are within half of each other', async () => {
  const { person } = await aPerson(db);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let i = 0; i < 40; i += 1)
    for (const [kind, signInName] of [
      ['known', person.signInName],
      ['unknown', `nobody-${i}`],
    ] as const) {
      // A window each, so that the throttle answers none of them.
      const context = contextOf(db, null, i * 2 * ATTEMPT_WINDOW_MS);
      const start = performance.now();
      await outcome(signIn(context, { signInName, password: wrong, address: `${kind} ${i}` }));
      times[kind].push(performance.now() - start);
    }
  const ratio = median(times.known) / median(times.unknown);
  expect(ratio).toBeGreaterThan(0.65);
  expect(ratio).toBeLessThan(1.5);
});

it('of thirty guesses at one name at once ten are looked at, and then even the right password waits', async () => {
  const { person } = await aPerson(db);
  const now = Date.UTC(2030, 0, 1, 12);
  const guess = (password: string, at = now, address = ADDRESS) =>
    outcome(signIn(contextOf(db, null, at), { signInName: person.signInName, password, address }));
  const answers = await Promise.all(Array.from({ length: 30 }, () => guess(wrong)));
  expect(answers.filter((answer) => /do not belong/.test(answer))).toHaveLength(10);
  expect(answers.filter((answer) => /Too many attempts/.test(answer))).toHaveLength(20);
  expect(await guess(PASSWORD)).toMatch(/try again in 15 minutes/);
  expect(await guess(PASSWORD, now + ATTEMPT_WINDOW_MS - 30_000, 'another address')).toMatch(/in 1 minute\./);
  expect(await guess(PASSWORD, now + ATTEMPT_WINDOW_MS)).toBe('in');
});

it('of guesses at many names from one address a hundred are looked at; other addresses go on', async () => {
  const { person } = await aPerson(db);
  const now = Date.UTC(2031, 0, 1, 12);
  const guess = (signInName: string, address: string, password = wrong) =>
    outcome(signIn(contextOf(db, null, now), { signInName, password, address }));
  const answers = await Promise.all(Array.from({ length: 120 }, (_, i) => guess(`somebody-${i}`, '198.51.100.7')));
  expect(answers.filter((answer) => /Too many attempts/.test(answer))).toHaveLength(20);
  expect(await guess(person.signInName, '198.51.100.7', PASSWORD)).toMatch(/Too many/);
  expect(await guess(person.signInName, '198.51.100.8', PASSWORD)).toBe('in');
});

it('a class that signs in from one address uses nothing up', async () => {
  const { person } = await aPerson(db);
  const now = Date.UTC(2032, 0, 1, 9);
  for (let i = 0; i < 15; i += 1)
    await signIn(contextOf(db, null, now), { signInName: person.signInName, password: PASSWORD, address: 'a school' });
  const counts = await db.prisma.signInAttempt.findMany({ where: { windowStartedAt: new Date(now) } });
  expect(counts.map(({ count }) => count)).toEqual([0, 0]);
});

it('a name that the database could not hold is a wrong name like any other', async () => {
  const answer = outcome(
    signIn(contextOf(db), { signInName: 'na\0dia \ud800', password: 'x'.repeat(10_000), address: ADDRESS }),
  );
  expect(await answer).toMatch(/do not belong together/);
});

it('neither names nor addresses stand in the counters', async () => {
  await outcome(
    signIn(contextOf(db), { signInName: 'my password typed here', password: wrong, address: '203.0.113.9' }),
  );
  const rows = JSON.stringify(await db.prisma.signInAttempt.findMany());
  expect(rows).not.toContain('typed here');
  expect(rows).not.toContain('203.0.113.9');
});

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
