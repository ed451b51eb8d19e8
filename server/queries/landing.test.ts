import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '@/server/content/load-content';
import { contextOf, type Context } from '@/server/context';
import { testDatabase } from '@/server/db/test-database';
import { addDeckOf, aShelvedCard } from '@/server/testing/school';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import type { CardId, ClaimId, DeckId } from '@/study/ids';
import { guestCards, guestClaim } from './guest-cards';
import { landing } from './landing';

describe('with the shipped content, a visitor', () => {
  let visitor: Context;
  beforeAll(async () => {
    const { db } = await testDatabase();
    await loadContent(db, { now: Date.now(), root: join(import.meta.dirname, '../..') });
    visitor = contextOf(db);
  });

  it('is asked which of two views each of the four texts holds that answer the question', async () => {
    const { question } = await landing(visitor);
    expect(question!.question).toBe('Who was behind Kirov’s murder?');
    expect(question!.views.map(({ id }) => id)).toEqual(['stalin-planned', 'unproven']);
    expect(question!.writers.map(({ document, view }) => [document, view])).toEqual([
      ['woods-2003', 'stalin-planned'],
      ['blacksacademy-2005', 'unproven'],
      ['conrad-2003', 'stalin-planned'],
      ['new-politics-2018', 'unproven'],
    ]);
  });

  it('is told what each says in our words, with a few of theirs, and where it stands', async () => {
    const { question } = await landing(visitor);
    for (const { name, point, phrase, passage } of question!.writers) {
      expect(point).toContain(name);
      expect(phrase!.split(' ').length).toBeLessThanOrEqual(8);
      expect(passage).toEqual(expect.any(String));
    }
  });

  it('learns what is not in dispute before, and whose views are missing after', async () => {
    const { question } = await landing(visitor);
    expect(question!.setting).toMatch(/^On 1 December 1934 .*\.$/);
    for (const { name, phrase } of question!.writers) {
      expect(question!.setting).not.toContain(name);
      expect(question!.setting).not.toContain(phrase!);
    }
    expect(question!.remark).toMatch(/missing/);
  });

  it('may answer ten cards, none of them on a hard subject, no two of one point', async () => {
    const { cards } = (await guestCards(visitor))!;
    expect(cards).toHaveLength(10);
    expect(cards.flatMap(({ card }) => card.hard)).toEqual([]);
    const claims = cards.flatMap(({ card }) => card.claims);
    expect(new Set(claims).size).toBe(claims.length);
    expect(await landing(visitor)).toMatchObject({ guest: { cards: 10 } });
  });
});

it('a question is not asked on the first page once one of its views is marked as harder than a killing', async () => {
  const { db } = await testDatabase();
  await loadContent(db, { now: Date.now(), root: join(import.meta.dirname, '../..') });
  await db.pool.query(
    `UPDATE claim SET body = jsonb_set(body, '{hard}', '["killing", "torture"]') WHERE id = 'woods-on-kirov'`,
  );
  expect((await landing(contextOf(db))).question).toBeNull();
});

describe('where no content is loaded yet', () => {
  it('the first page has nothing to play and no cards to offer', async () => {
    const { db } = await testDatabase();
    expect(await landing(contextOf(db))).toEqual({ question: null, collections: [], guest: null });
    const { person } = await aPerson(db);
    expect(await guestClaim(await contextOfPerson(db, person.id))).toBeNull();
  });
});

describe('the cards of a guest', () => {
  const card = (name: string, given = {}) => aShelvedCard({ id: name as CardId, ...given });

  it('are the opening of the deck in its order, without what is marked and without related cards', async () => {
    const { db } = await testDatabase();
    await addDeckOf(db, 'first-deck' as DeckId, [
      card('a', { claims: ['kirov' as ClaimId] }),
      card('b', { hard: ['killing'] }),
      card('c', { claims: ['kirov' as ClaimId] }),
      card('d'),
    ]);
    const found = (await guestCards({ db }))!;
    expect(found.deck.id).toBe('first-deck');
    expect(found.cards.map(({ card }) => card.id)).toEqual(['a', 'd']);
  });

  it('come from the first evening, where there is one', async () => {
    const { db } = await testDatabase();
    await addDeckOf(db, 'first-deck' as DeckId, [card('a')]);
    await addDeckOf(db, 'first-evening' as DeckId, [card('b')]);
    expect((await guestCards({ db }))!.deck.id).toBe('first-evening');
  });

  it('are claimed by somebody who has an account, since a time that the device can compare', async () => {
    const { db } = await testDatabase();
    await addDeckOf(db, 'first-deck' as DeckId, [card('a')]);
    const before = Date.now();
    const { person } = await aPerson(db);
    const claim = (await guestClaim(await contextOfPerson(db, person.id)))!;
    expect(claim.deck).toEqual({ id: 'first-deck', title: 'A deck' });
    expect(claim.signedUpAt).toBeGreaterThanOrEqual(before);
    expect(claim.signedUpAt).toBeLessThanOrEqual(Date.now());
    const aMonthLater = Date.now() + 32 * 86_400_000;
    expect(await guestClaim(await contextOfPerson(db, person.id, aMonthLater))).toBeNull();
  });
});
