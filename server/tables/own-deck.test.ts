import { beforeAll, expect, test } from 'vitest';
import { addDeck } from '@/server/commands/add-deck';
import { recordBatch } from '@/server/commands/record-batch';
import { reportCard } from '@/server/commands/report-card';
import { loadContent } from '@/server/content/load-content';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { dailyRound } from '@/server/jobs/daily-round';
import { collections, collectionInFull } from '@/server/queries/collection';
import { deckInFull } from '@/server/queries/deck';
import { library } from '@/server/queries/library';
import { queueForReview } from '@/server/queries/queue';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { aShelvedCard } from '@/server/testing/school';
import type { CardId, DeckId, DocumentId, PersonId } from '@/study/ids';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import { aReview, reviewId } from '@/study/testing/reviews';
import { readEverythingElseOf } from './everything-of';
import { deckOfDocument, ownCollection, putOwnCards, retireOwnCards } from './own-deck';
import { inTransaction } from './transaction';

const DECK = deckOfDocument('my-notes' as DocumentId);
const CARD = 'my-card' as CardId;
let db: Db;
let owner: PersonId;
let other: PersonId;

beforeAll(async () => {
  ({ db } = await testDatabase());
  owner = (await aPerson(db)).person.id;
  other = (await aPerson(db, { role: 'administrator' })).person.id;
  await put(owner, CARD);
});

test('a card that somebody made is asked of them, and stands in their library', async () => {
  const context = await contextOfPerson(db, owner);
  expect((await queueForReview(context)).cards.map(({ card }) => card.id)).toEqual([CARD]);
  expect((await library(context)).decks).toMatchObject([{ id: DECK, added: true, cardCount: 1 }]);
  expect((await deckInFull(context, DECK)).cards).toHaveLength(1);
});

test('nobody else meets it, an administrator neither: not in the library, by its address, by adding, answering or reporting it', async () => {
  const context = await contextOfPerson(db, other);
  expect((await library(context)).decks).toEqual([]);
  expect(await collections(context)).toEqual([]);
  await expect(collectionInFull(context, ownCollection(owner))).rejects.toThrow(/no such collection/);
  await expect(deckInFull(context, DECK)).rejects.toThrow(/no such deck/);
  await expect(addDeck(context, { deck: DECK })).rejects.toThrow(/not here any more/);
  await expect(reportCard(context, { card: CARD, cardRevision: 1, text: 'Wrong.' })).rejects.toThrow(/no such card/);
  const review = aReview({ id: reviewId(7), card: CARD });
  const receipt = { person: other, receivedAt: review.answeredAt };
  const recorded = await recordBatch(db, { reviews: [review], retractions: [] }, receipt, DEFAULT_REPLAY_SETTINGS);
  expect(recorded.unknownCards).toEqual([review.id]);
});

test('a deck that got into a stranger’s list by whatever fault still asks them nothing', async () => {
  await db.pool.query(`INSERT INTO person_deck (person_id, deck_id, added_at) VALUES ($1, $2, now())`, [other, DECK]);
  expect((await queueForReview(await contextOfPerson(db, other))).cards).toEqual([]);
});

test('loading what is shipped leaves people’s own cards alone', async () => {
  await loadContent(db, { now: Date.now() });
  expect((await queueForReview(await contextOfPerson(db, owner))).cards.map(({ card }) => card.id)).toEqual([CARD]);
});

test('a changed card is asked in its new words, and both wordings are kept', async () => {
  await queueForReview(await contextOfPerson(db, owner));
  await put(owner, CARD, { revision: 2, prompt: 'When was Kirov murdered?' });
  expect((await queueForReview(await contextOfPerson(db, owner))).cards[0]!.card.prompt).toBe(
    'When was Kirov murdered?',
  );
  const { rows } = await db.pool.query('SELECT revision FROM card_revision WHERE card_id = $1 ORDER BY 1', [CARD]);
  expect(rows).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test('somebody else’s cards are not changed by putting others of the same id', async () => {
  await put(other, CARD, { prompt: 'Taken over?' });
  expect((await queueForReview(await contextOfPerson(db, owner))).cards[0]!.card.prompt).not.toBe('Taken over?');
});

test('a retired card is asked no more', async () => {
  const { id } = (await aPerson(db)).person;
  await put(id, 'soon-gone' as CardId, {}, 'deck-of-gone' as DeckId);
  await inTransaction(db, (client) => retireOwnCards(client, id, ['soon-gone' as CardId]));
  expect((await queueForReview(await contextOfPerson(db, id))).cards).toEqual([]);
});

test('the export holds them, and erasing the person takes them along', async () => {
  const { id } = (await aPerson(db)).person;
  await put(id, 'to-be-erased' as CardId, {}, 'deck-of-erased' as DeckId);
  const told = await readEverythingElseOf(db, id);
  expect(told).toMatchObject({ card: [{ id: 'to-be-erased' }], deck: [{ id: 'deck-of-erased' }] });
  await db.pool.query(`UPDATE person SET erase_after = '2020-01-01' WHERE id = $1`, [id]);
  await dailyRound(db, Date.now());
  for (const table of ['card', 'deck', 'collection']) {
    const { rows } = await db.pool.query(`SELECT FROM ${table} WHERE owner_id = $1`, [id]);
    expect(rows, table).toEqual([]);
  }
});

async function put(person: PersonId, id: CardId, given = {}, deck: DeckId = DECK) {
  const card = aShelvedCard({ id, collection: ownCollection(person), ...given });
  const head = { id: deck, title: 'My notes', introduction: 'From my notes.' };
  await inTransaction(db, (client) => putOwnCards(client, person, head, [card], Date.now()));
}
