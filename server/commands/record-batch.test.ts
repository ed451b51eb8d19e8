import { beforeAll, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { CardId } from '@/study/ids';
import type { Memory } from '@/study/memory/memory';
import { replay } from '@/study/memory/replay';
import { historyOf } from '@/study/review/history';
import type { Rating, Retraction, Review } from '@/study/review/review';
import { aChoice, aRetraction, aReview, noonOf } from '@/study/testing/reviews';
import type { Db } from '@/server/db/connect';
import { connectDb, disconnectDb } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { readMemories, replaySettingsOf } from '@/server/tables/memory';
import { pullLog } from '@/server/tables/review-log';
import { aPupilIn } from '@/server/testing/pupil';
import { addCards } from '@/server/testing/school';
import { DEFAULT_SETTINGS } from '@/study/person/person';
import { recordBatch } from './record-batch';

const CARDS = ['kirov', 'congress', 'collectivisation', 'yezhov', 'five-year-plan'] as CardId[];
const [KIROV] = CARDS as [CardId];
const DAY = 20_500;
const MINUTE = 60_000;
const CENTURY = 36_525 * 86_400_000;

let db: Db;

beforeAll(async () => {
  const { url, db: made } = await testDatabase();
  await addCards(made, CARDS);
  db = connectDb(url, { connections: 16 });
  return () => disconnectDb(db);
});

it('remembers after each answer what replaying all of them gives', async () => {
  const pupil = await aPupil();
  for (const [day, rating] of [
    [DAY, 3],
    [DAY + 3, 1],
    [DAY + 3, 3],
    [DAY + 9, 4],
  ] as [number, Rating][]) {
    const { memories } = await pupil.send({ reviews: [on(day, { rating })], at: noonOf(day) });
    expect(memories).toEqual([(await pupil.remembered())[0]]);
    await pupil.expectMemoryToBeReplay();
  }
});

it('changes nothing when the same batch comes twice', async () => {
  const pupil = await aPupil();
  const batch = { reviews: [on(DAY), on(DAY + 2, { rating: 1 }), on(DAY + 2)], at: noonOf(DAY + 3) };
  const first = await pupil.send(batch);
  const before = await pupil.remembered();
  expect(await pupil.send(batch)).toEqual(first);
  expect(await pupil.remembered()).toEqual(before);
  expect(before).toHaveLength(1);
});

it('comes to one memory in whatever order accepted answers arrive', async () => {
  const answers = [DAY, DAY + 1, DAY + 1, DAY + 8, DAY + 40].map((day, index) =>
    on(day, { rating: ([3, 1, 3, 2, 4] as Rating[])[index]!, answeredAt: noonOf(day) + index }),
  );
  const memories: Memory[][] = [];
  for (const order of [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [3, 4, 0, 2, 1],
  ]) {
    const pupil = await aPupil();
    for (const index of order) await pupil.send({ reviews: [answers[index]!], at: noonOf(DAY + 50) });
    await pupil.expectMemoryToBeReplay();
    memories.push(await pupil.remembered());
  }
  for (const memory of memories) expect(memory).toEqual(memories[0]);
  expect(memories[0]).toMatchObject([{ reviewCount: 5, lapseCount: 1 }]);
});

it('loses none of fifty answers to one card that arrive at the same moment', async () => {
  const pupil = await aPupil();
  const answers = Array.from({ length: 50 }, (_, index) => on(DAY + index, { rating: ((index % 4) + 1) as Rating }));
  await Promise.all(answers.map((review) => pupil.send({ reviews: [review], at: noonOf(DAY + 60) })));
  expect(await pupil.log()).toHaveLength(50);
  expect(await pupil.remembered()).toMatchObject([{ reviewCount: 50 }]);
  await pupil.expectMemoryToBeReplay();
});

it('loses nothing of batches that arrive duplicated, shuffled, late and at the same moment', async () => {
  const random = seeded(7);
  const pupil = await aPupil();
  const answers = Array.from({ length: 240 }, (_, index) => {
    const card = CARDS[Math.floor(random() * CARDS.length)]!;
    const answeredAt = noonOf(DAY + Math.floor(index / 4)) + index * MINUTE;
    const rating = (1 + Math.floor(random() * 4)) as Rating;
    return random() < 0.3
      ? aChoice({ id: fresh(), card, answeredAt, guessed: random() < 0.5 })
      : aReview({ id: fresh(), card, answeredAt, rating, purpose: random() < 0.1 ? 'cram' : 'schedule' });
  });
  const retracted = answers.filter(() => random() < 0.1);
  const sendings = [...answers, ...answers.filter(() => random() < 0.4)]
    .map((review) => ({ reviews: [review], retractions: [] as Retraction[] }))
    .concat(
      retracted.map(({ id }) => ({ reviews: [], retractions: [aRetraction(id, { id: v7() as Retraction['id'] })] })),
    );
  const batches: (typeof sendings)[number][] = [];
  for (const sending of shuffled(sendings, random)) {
    const last = batches.at(-1);
    if (last && random() < 0.6) {
      last.reviews.push(...sending.reviews);
      last.retractions.push(...sending.retractions);
    } else batches.push({ reviews: [...sending.reviews], retractions: [...sending.retractions] });
  }
  await Promise.all(batches.map((batch) => pupil.send({ ...batch, at: noonOf(DAY + 70) })));
  const log = await pupil.log();
  expect(log.map(({ id }) => id).sort()).toEqual(answers.map(({ id }) => id).sort());
  const memories = await pupil.expectMemoryToBeReplay();
  expect(memories.size).toBe(CARDS.length);
});

it('lets a retraction that came first take its review back', async () => {
  const pupil = await aPupil();
  const [kept, slip] = [on(DAY), on(DAY + 4, { rating: 1 })];
  await pupil.send({ retractions: [retractionOf(slip)], at: noonOf(DAY) });
  await pupil.send({ reviews: [kept], at: noonOf(DAY) });
  await pupil.send({ reviews: [slip], at: noonOf(DAY + 4) });
  expect(await pupil.remembered()).toMatchObject([{ reviewCount: 1, lastReviewId: kept.id }]);
  await pupil.expectMemoryToBeReplay();
});

it('takes back a review that was remembered, and forgets a card of which nothing is left', async () => {
  const pupil = await aPupil();
  const [first, second] = [on(DAY), on(DAY + 4, { rating: 1 })];
  await pupil.send({ reviews: [first, second], at: noonOf(DAY + 4) });
  const undone = await pupil.send({ retractions: [retractionOf(second)], at: noonOf(DAY + 4) });
  expect(undone.forgotten).toEqual([]);
  expect(await pupil.remembered()).toMatchObject([{ reviewCount: 1, lastReviewId: first.id }]);
  expect(await pupil.send({ retractions: [retractionOf(first)], at: noonOf(DAY + 4) })).toMatchObject({
    forgotten: [KIROV],
    memories: [],
  });
  expect(await pupil.remembered()).toEqual([]);
});

it('takes a review and its retraction in one batch for nothing', async () => {
  const pupil = await aPupil();
  const slip = on(DAY);
  await pupil.send({ reviews: [slip], retractions: [retractionOf(slip)], at: noonOf(DAY) });
  expect(await pupil.remembered()).toEqual([]);
  expect(await pupil.log()).toHaveLength(1);
});

it('remembers by the time of receipt where a clock is a minute ahead or a century away', async () => {
  for (const off of [MINUTE, CENTURY, -CENTURY]) {
    const pupil = await aPupil();
    await pupil.send({ reviews: [on(DAY)], at: noonOf(DAY) });
    const wrong = on(DAY + 3, { answeredAt: noonOf(DAY + 3) + off });
    await pupil.send({ reviews: [wrong], at: noonOf(DAY + 3) });
    expect(await pupil.remembered()).toMatchObject([
      { lastStudyDay: DAY + 3, reviewCount: 2, lastReviewAt: noonOf(DAY + 3) },
    ]);
    await pupil.expectMemoryToBeReplay();
  }
});

it('records what it can where a batch names a card that is none', async () => {
  const pupil = await aPupil();
  const [known, unknown] = [on(DAY), on(DAY, { card: 'never-written' as CardId })];
  const recorded = await pupil.send({ reviews: [unknown, known], at: noonOf(DAY) });
  expect(recorded.unknownCards).toEqual([unknown.id]);
  expect(recorded.accepted.reviews.map(({ id }) => id)).toEqual([known.id]);
  expect((await pupil.log()).map(({ id }) => id)).toEqual([known.id]);
});

it('replays, never folds, upon a memory computed with other settings', async () => {
  const pupil = await aPupil();
  const slipping = ([4, 3, 1] as Rating[]).map((rating, index) =>
    on(index === 0 ? DAY : DAY + 20, { rating, answeredAt: noonOf(index === 0 ? DAY : DAY + 20) + index }),
  );
  await pupil.send({ reviews: slipping, at: noonOf(DAY + 21) });
  // The cap that the slip set on this day's interval was computed with the old retention.
  const again = on(DAY + 20, { answeredAt: noonOf(DAY + 20) + MINUTE });
  const stricter = replaySettingsOf({ settings: { ...DEFAULT_SETTINGS, retention: 0.97 } });
  const receipt = { person: pupil.id, receivedAt: noonOf(DAY + 21) };
  await recordBatch(db, { reviews: [again], retractions: [] }, receipt, stricter);
  const kept = await readMemories(db.pool, pupil.id);
  const replayed = replay(historyOf(await pupil.log()), stricter);
  expect(kept.map(({ settings: _, ...memory }) => memory)).toEqual([...replayed.values()]);
  expect(kept[0]!.settings).toMatch(/ 0\.97$/);
});

it('refuses to change or delete what is in the log, and empties it for one person only', async () => {
  const [leaving, staying] = [await aPupil(), await aPupil()];
  for (const pupil of [leaving, staying]) {
    const slip = on(DAY);
    await pupil.send({ reviews: [on(DAY), slip], retractions: [retractionOf(slip)], at: noonOf(DAY) });
  }
  for (const table of ['review', 'retraction']) {
    await expect(db.pool.query(`UPDATE ${table} SET received_at = 0`)).rejects.toThrow(/append-only/);
    await expect(db.pool.query(`DELETE FROM ${table} WHERE person_id = $1`, [leaving.id])).rejects.toThrow(
      /append-only/,
    );
    await expect(db.pool.query(`TRUNCATE ${table}`)).rejects.toThrow(/append-only/);
  }
  await db.pool.query('SELECT erase_person_reviews($1)', [leaving.id]);
  expect(await pullLog(db, leaving.id, null, 10)).toMatchObject({ reviews: [], retractions: [] });
  expect(await leaving.remembered()).toEqual([]);
  expect(await pullLog(db, staying.id, null, 10)).toMatchObject({ reviews: [{}, {}], retractions: [{}] });
  expect(await staying.remembered()).toHaveLength(1);
});

it('leaves the restricted role nothing but adding to the log', async () => {
  const pupil = await aPupil();
  await pupil.send({ reviews: [on(DAY)], at: noonOf(DAY) });
  const client = await db.pool.connect();
  try {
    await client.query('SET ROLE clio_app');
    for (const change of [
      'UPDATE review SET rating = 1',
      'DELETE FROM review',
      'TRUNCATE review',
      'DELETE FROM retraction',
    ]) {
      await expect(client.query(change)).rejects.toThrow(/permission denied/);
    }
    expect((await client.query('SELECT FROM review WHERE person_id = $1', [pupil.id])).rowCount).toBe(1);
  } finally {
    await client.query('RESET ROLE');
    client.release();
  }
});

function aPupil() {
  return aPupilIn(db);
}

function on(day: number, given: Partial<Review> = {}): Review {
  return aReview({ id: fresh(), card: KIROV, answeredAt: noonOf(day), ...given });
}

function fresh(): Review['id'] {
  return v7() as Review['id'];
}

function retractionOf({ id }: Review): Retraction {
  return aRetraction(id, { id: v7() as Retraction['id'] });
}

/** A small generator of numbers, so that a failure comes back (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
