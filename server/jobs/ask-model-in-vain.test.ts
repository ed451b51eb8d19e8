import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { anAskingDesk, withModel, withModelAt } from '@/server/testing/asking-desk';
import { PROPOSED } from '@/server/testing/brought-document';
import { answering, flooding, hangingUp, saying, silent, trickling, type Behaviour } from '@/server/testing/fake-model';

let db: Db;
let at: Awaited<ReturnType<typeof anAskingDesk>>;
beforeAll(async () => {
  ({ db } = await testDatabase());
});
beforeEach(async () => {
  await db.pool.query('DELETE FROM job'); // what the test before left waiting
  at = await anAskingDesk(db);
});
afterEach(() => vi.unstubAllEnvs());

describe('whatever the endpoint does, the drafts stand and the page says what happened', () => {
  test.each<[string, Behaviour, RegExp]>([
    ['it is silent', silent, /took too long to answer, so Clio stopped waiting\./],
    ['it trickles for ever', trickling, /took too long to answer/],
    ['it floods', flooding(), /sent far more than an answer, so Clio stopped listening\./],
    ['it sends a huge answer', saying('x'.repeat(2_000_000)), /sent far more than an answer/],
    ['it hangs up', hangingUp, /was not an answer that Clio can read\./],
    ['it sends a web page', answering(200, '<h1>Welcome</h1>'), /was not an answer that Clio can read\./],
    ['it chats', saying('Certainly! Here are your cards:'), /not in the form that it was asked for\./],
    [
      'it sends half of its JSON',
      saying(JSON.stringify({ cards: [PROPOSED] }).slice(0, -20)),
      /broke off before its end\./,
    ],
    ['it stops at its longest', saying('{"cards":[', 'length'), /broke off before its end\./],
    ['it sends other JSON', saying({ answer: 42 }), /not in the form that it was asked for\./],
    ['401', answering(401), /does not let this Clio ask \(401\)/],
    ['404', answering(404), /does not know this language model \(404\)/],
    ['422', answering(422), /would not take the question \(422\)/],
    ['429', answering(429), /had too much to do to answer \(429\)/],
    ['500', answering(500, '<h1>Oh no</h1>'), /answered with a fault of its own \(500\)/],
    ['it leads elsewhere', answering(307, '', { Location: 'http://127.0.0.1:1/' }), /sent on to another address/],
  ])('%s', async (_, behaviour, words) => {
    const before = await at.drafts();
    const { url } = await withModel(db, behaviour);
    await at.ask();
    // Only what would take for ever is waited for in vain.
    await at.work(behaviour === silent || behaviour === trickling ? 300 : undefined);
    expect(await at.drafts()).toEqual(before);
    const { job, reading } = await at.desk();
    expect(job).toMatchObject({ state: 'failed', found: 0 });
    expect(job!.message).toMatch(words);
    expect(job!.message).toContain('The drafts that you had are as they were.');
    if (/reach|does not|too long/.test(job!.message!)) expect(job!.message).toContain(new URL(url).host);
    expect(reading).toBeNull();
  });

  test('it is down', async () => {
    await withModelAt(db, 'http://127.0.0.1:1/v1');
    await at.ask();
    await at.work();
    expect((await at.desk()).job!.message).toBe(
      'The language model at 127.0.0.1:1 could not be reached. The drafts that you had are as they were.',
    );
  });
});
