import { beforeAll, describe, expect, it } from 'vitest';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { leaveOutSubjects } from '@/server/commands/leave-out-subjects';
import { loadContent } from '@/server/content/load-content';
import type { Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { NotFound } from '@/server/refusals';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { related } from '@/study/planning/siblings';
import { drillOfDebate } from './drill';

let db: Db;
beforeAll(async () => {
  ({ db } = await testDatabase());
  await loadContent(db, { now: Date.UTC(2026, 10, 25) });
});

async function somebody(): Promise<Context> {
  return contextOfPerson(db, (await aPerson(db)).person.id);
}

describe('a drill', () => {
  it('asks every card of its debate, whether or not its deck is studied, and none of another', async () => {
    const { cards } = await drillOfDebate(await somebody(), 'kirov-murder');
    const { rows } = await db.pool.query(
      `SELECT card.id FROM card WHERE NOT retired AND claim_ids && ARRAY(SELECT id FROM claim WHERE
         body #>> '{position,debate}' = 'kirov-murder' OR id IN (SELECT jsonb_array_elements(body -> 'evidence') ->> 'claim'
           FROM debate WHERE debate.id = 'kirov-murder'))`,
    );
    expect(cards.map(({ card }) => card.id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(cards.length).toBeGreaterThan(3);
  });

  it('puts no card next to one that gives it away', async () => {
    const { cards } = await drillOfDebate(await somebody(), 'continuity-lenin-stalin');
    cards.slice(1).forEach(({ card }, at) => expect(related(card, cards[at]!.card)).toBe(false));
  });

  it('leaves out what somebody has left out, and gives the notice before hard subjects once', async () => {
    const context = await somebody();
    const drill = () => drillOfDebate(context, 'kirov-murder');
    expect((await drill()).notice).toMatchObject({ id: 'stalinism' });
    await goOnAfterNotice(context, { collection: 'stalinism' });
    const before = await drill();
    expect(before.notice).toBeNull();
    await leaveOutSubjects(context, { subjects: ['killing'] });
    const after = await drill();
    expect(after.cards.length).toBeLessThan(before.cards.length);
    expect(after.cards.flatMap(({ card }) => card.hard)).not.toContain('killing');
  });

  it('is of a debate that exists', async () => {
    await expect(drillOfDebate(await somebody(), 'the-weather')).rejects.toBeInstanceOf(NotFound);
  });
});
