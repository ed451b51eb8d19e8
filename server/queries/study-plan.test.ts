import { beforeEach, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Card } from '@/study/card/card';
import type { CardId, ClaimId, DeckId, PersonId } from '@/study/ids';
import { DEFAULT_SETTINGS, type Person, type PersonSettings } from '@/study/person/person';
import { aReview, noonOf } from '@/study/testing/reviews';
import { addDeck } from '@/server/commands/add-deck';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { leaveOutSubjects } from '@/server/commands/leave-out-subjects';
import { recordReviews } from '@/server/commands/record-reviews';
import { removeDeck } from '@/server/commands/remove-deck';
import { contextOf, type Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { addDeckOf, addPeople, aShelvedCard } from '@/server/testing/school';
import { queueForReview } from './queue';
import { today } from './today';

const DAY = 20_500;
const DECK = 'first-deck' as DeckId;
let db: Db;

beforeEach(async () => {
  ({ db } = await testDatabase());
});

it('offers the one deck to somebody who studies nothing yet', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil();
  expect(await today(pupil.on(DAY))).toMatchObject({
    kind: 'no decks',
    offer: { id: DECK, cardCount: 15, added: false },
  });
  await addDeck(pupil.on(DAY), { deck: DECK });
  expect(await today(pupil.on(DAY))).toMatchObject({ kind: 'planned', due: 0, fresh: 10, newHeld: 5, minutes: 5 });
});

it('offers the debates of what is studied once there are some, and none that has left the files', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil({ decks: [DECK] });
  expect(await today(pupil.on(DAY))).toMatchObject({ debatesOf: null });
  const { collectionId } = await db.prisma.deck.findUniqueOrThrow({ where: { id: DECK } });
  const debate = { id: 'who-was-behind-it', collectionId, rank: 0, digest: 'as-of-today', body: {} };
  await db.prisma.debate.create({ data: debate });
  expect(await today(pupil.on(DAY))).toMatchObject({ debatesOf: collectionId });
  await db.prisma.debate.update({ where: { id: debate.id }, data: { retired: true } });
  expect(await today(pupil.on(DAY))).toMatchObject({ debatesOf: null });
});

it('introduces ten new cards a day, in the order of the deck', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil({ decks: [DECK] });
  const { cards } = await queueForReview(pupil.on(DAY));
  expect(cards.map(({ card }) => card.id)).toEqual(
    fifteenCards()
      .slice(0, 10)
      .map(({ id }) => id),
  );
  expect(cards.map(({ kind, presentation, memory }) => [kind, presentation, memory])).toContainEqual([
    'new',
    'flashcard',
    null,
  ]);
});

it('counts cards met today against the day’s new ones, and begins anew the next day', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil({ decks: [DECK] });
  await pupil.answer(DAY, ['card-0', 'card-1', 'card-2', 'card-3']);
  const same = await queueForReview(pupil.on(DAY));
  expect(same.cards.map(({ card }) => card.id)).toEqual(['card-4', 'card-5', 'card-6', 'card-7', 'card-8', 'card-9']);
  expect(await today(pupil.on(DAY))).toMatchObject({ answeredToday: 4, fresh: 6, due: 0, newHeld: 5 });
  const next = await queueForReview(pupil.on(DAY + 1));
  expect(next.cards.filter(({ kind }) => kind === 'new').map(({ card }) => card.id)).toContain('card-13');
});

it('keeps two new cards of one claim on different days', async () => {
  const twins = ['a', 'b'].map((id) => aShelvedCard({ id: `twin-${id}` as CardId, claims: ['one-claim' as ClaimId] }));
  await addDeckOf(db, DECK, [...twins, aShelvedCard({ id: 'other' as CardId })]);
  const pupil = await aPupil({ decks: [DECK] });
  expect((await queueForReview(pupil.on(DAY))).cards.map(({ card }) => card.id)).toEqual(['twin-a', 'other']);
  await pupil.answer(DAY, ['twin-a', 'other']);
  expect((await queueForReview(pupil.on(DAY))).cards).toEqual([]);
  expect((await queueForReview(pupil.on(DAY + 1))).cards.map(({ card }) => card.id)).toContain('twin-b');
});

it('brings back what was forgotten today, with its memory, and asks it by choice until it was known', async () => {
  await addDeckOf(db, DECK, [aShelvedCard({ id: 'kirov' as CardId, wrong: threeWrong() })]);
  const pupil = await aPupil({ decks: [DECK] });
  await pupil.answer(DAY, ['kirov'], 1);
  const { cards } = await queueForReview(pupil.on(DAY));
  expect(cards).toMatchObject([
    { kind: 'due', presentation: 'multiple-choice', memory: { card: 'kirov', reviewCount: 1 } },
  ]);
  await pupil.answer(DAY, ['kirov'], 3);
  expect(await today(pupil.on(DAY))).toMatchObject({ due: 0, fresh: 0, nextDueInDays: 1 });
  expect((await queueForReview(pupil.on(DAY + 1))).cards).toMatchObject([{ presentation: 'flashcard' }]);
});

it('asks nothing of a deck that was removed, and remembers it when it is added again', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil({ decks: [DECK] });
  await pupil.answer(DAY, ['card-0'], 1);
  await removeDeck(pupil.on(DAY), { deck: DECK });
  expect((await queueForReview(pupil.on(DAY + 1))).cards).toEqual([]);
  await addDeck(pupil.on(DAY), { deck: DECK });
  expect((await queueForReview(pupil.on(DAY + 1))).cards.filter(({ kind }) => kind === 'due')).toMatchObject([
    { card: { id: 'card-0' } },
  ]);
});

it('finds what is due beneath many cards of decks that were removed', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  await addDeckOf(db, 'other-deck' as DeckId, [aShelvedCard({ id: 'kept' as CardId })]);
  const pupil = await aPupil({ decks: [DECK, 'other-deck' as DeckId] });
  await pupil.answer(
    DAY,
    fifteenCards().map(({ id }) => id),
    1,
  );
  await pupil.answer(DAY + 1, ['kept'], 1);
  await removeDeck(pupil.on(DAY + 1), { deck: DECK });
  expect((await queueForReview(pupil.on(DAY + 1), 3)).cards).toMatchObject([{ card: { id: 'kept' } }]);
});

it('asks a card again as new once its only answer was taken back', async () => {
  await addDeckOf(db, DECK, fifteenCards());
  const pupil = await aPupil({ decks: [DECK], settings: { newPerDay: 1 } });
  const [review] = await pupil.answer(DAY, ['card-0']);
  expect((await queueForReview(pupil.on(DAY + 1))).cards[0]!.card.id).not.toBe('card-0');
  const retraction = {
    schemaVersion: 1,
    id: v7(),
    review: review!.id,
    device: review!.device,
    retractedAt: noonOf(DAY),
  };
  await recordReviews(pupil.on(DAY), { person: null, body: async () => ({ reviews: [], retractions: [retraction] }) });
  expect((await queueForReview(pupil.on(DAY + 1))).cards).toMatchObject([{ kind: 'new', card: { id: 'card-0' } }]);
});

it('shows a notice before the first hard card, once, and leaves hard cards out for whoever wants that', async () => {
  const hard = aShelvedCard({ id: 'hard' as CardId, hard: ['killing'] });
  await addDeckOf(db, DECK, [hard, aShelvedCard({ id: 'plain' as CardId })]);
  const pupil = await aPupil({ decks: [DECK] });
  expect(await today(pupil.on(DAY))).toMatchObject({ notice: { id: 'testing', notice: 'Hard.' }, fresh: 2 });
  await leaveOutSubjects(pupil.on(DAY), { subjects: ['killing'] });
  expect(await today(pupil.on(DAY))).toMatchObject({ notice: null, fresh: 1 });
  await leaveOutSubjects(pupil.on(DAY), { subjects: [] });
  await goOnAfterNotice(pupil.on(DAY), { collection: 'testing' });
  expect(await today(pupil.on(DAY))).toMatchObject({ notice: null, fresh: 2 });
});

async function aPupil({ decks = [] as DeckId[], settings = {} as Partial<PersonSettings> } = {}) {
  const id = v7() as PersonId;
  await addPeople(db, [id]);
  const person: Person = {
    id,
    signInName: 'pupil',
    name: 'A pupil',
    role: 'learner',
    zone: 'Europe/London',
    rolloverHour: 4,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  let answered = 0;
  const on = (day: number): Context => contextOf(db, person, noonOf(day) + 60_000);
  for (const deck of decks) await addDeck(on(DAY - 1), { deck });
  return {
    on,
    answer: async (day: number, cards: string[], rating: 1 | 3 = 3) => {
      const reviews = cards.map((card) =>
        aReview({ id: v7() as never, card: card as CardId, rating, answeredAt: noonOf(day) + ++answered }),
      );
      await recordReviews(on(day), { person: id, body: async () => ({ reviews, retractions: [] }) });
      return reviews;
    },
  };
}

function fifteenCards(): Card[] {
  return Array.from({ length: 15 }, (_, index) => aShelvedCard({ id: `card-${index}` as CardId }));
}

function threeWrong(): Card['wrong'] {
  return ['1936', '1937', '1938'].map((year) => ({
    key: `date/${year}`,
    text: year,
    order: Number(year),
    trueOf: null,
    because: null,
  }));
}
