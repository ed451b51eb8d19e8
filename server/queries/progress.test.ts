import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { addDeck } from '@/server/commands/add-deck';
import { putOffExamPlan } from '@/server/commands/put-off-exam-plan';
import { recordReviews } from '@/server/commands/record-reviews';
import { setExamPlan } from '@/server/commands/set-exam-plan';
import { contextOf, type Context } from '@/server/context';
import { connectDb, disconnectDb, type Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { addDeckOf, aShelvedCard } from '@/server/testing/school';
import type { Card } from '@/study/card/card';
import type { CardId, DeckId } from '@/study/ids';
import type { Review } from '@/study/review/review';
import { dateOfStudyDay } from '@/study/time';
import { aChoice, aGivenAnswer, aReview, noonOf } from '@/study/testing/reviews';
import { examPlan } from './exam-plan';
import { progress } from './progress';
import { queueForReview } from './queue';
import { today } from './today';

/** Monday, 16 November 2026. */
const DAY = 20_773;
const DECK = 'first-deck' as DeckId;
let db: Db;
let url: string;
let pupil: Awaited<ReturnType<typeof aPupil>>;

beforeAll(async () => {
  ({ db, url } = await testDatabase());
  await addDeckOf(db, DECK, sixtyCards());
  await db.pool.query(
    `UPDATE collection SET body = body || '{"themes": [{"id": "terror", "title": "Terror"}, {"id": "war", "title": "War"}]}'`,
  );
});

beforeEach(async () => {
  pupil = await aPupil();
});

describe('progress', () => {
  it('of somebody who has answered nothing is all there is to meet, and no activity', async () => {
    const { weeks, studied, mixedUp } = await progress(pupil.on(DAY));
    expect(weeks).toHaveLength(26);
    expect(weeks.flatMap(({ days }) => days).every((day) => !day || day.answers === 0)).toBe(true);
    expect(mixedUp).toEqual([]);
    expect(studied!.themes.map(({ title, total, unmet }) => [title, total, unmet])).toEqual([
      ['Terror', 40, 40],
      ['War', 20, 20],
    ]);
    expect(studied!.outlook.points[0]).toMatchObject({ studyDay: DAY, recalled: 0 });
  });

  it('keeps what was recalled apart from what was only recognised', async () => {
    await pupil.answers(DAY - 2, [
      recalled('card-0'),
      recalled('card-1'),
      picked('card-2'),
      missed('card-3', 'actor/b'),
    ]);
    const { studied, weeks } = await progress(pupil.on(DAY));
    expect(studied!.themes[0]).toMatchObject({ recalled: 2, recognised: 1, shaky: 1, unmet: 36, total: 40 });
    expect(studied!.kinds.map(({ kind, total }) => [kind, total])).toEqual([
      ['date', 30],
      ['person', 30],
    ]);
    expect(studied!.outlook).toMatchObject({ total: 60, onlyRecognised: 1, unmet: 56 });
    expect(studied!.outlook.points[0]!.recalled).toBeCloseTo(studied!.themes[0]!.expectedToday, 6);
    expect(weeks.at(-2)!.days[5]).toEqual({ studyDay: DAY - 2, answers: 4, minutes: 32 / 60 });
  });

  it('tells on which of the next days cards come back', async () => {
    await pupil.answers(DAY, [recalled('card-0'), recalled('card-1')]);
    const { studied } = await progress(pupil.on(DAY + 1));
    expect(studied!.coming).toHaveLength(30);
    expect(studied!.coming.reduce((sum, count) => sum + count)).toBe(2);
    expect(studied!.coming[0]).toBe(0);
  });

  it('names two people who were taken for one another, either way round, from cards that are gone too', async () => {
    await pupil.answers(DAY - 3, [
      missed('card-1', 'actor/b'),
      missed('card-3', 'actor/b'),
      missed('card-5', 'actor/a'),
    ]);
    expect((await progress(pupil.on(DAY))).mixedUp).toEqual([
      { a: 'Nikolai Yezhov', b: 'Genrikh Yagoda', times: 3, prompt: null },
    ]);
    await db.pool.query('DELETE FROM person_deck WHERE person_id = $1', [pupil.id]);
    const { mixedUp, studied } = await progress(pupil.on(DAY));
    expect(mixedUp).toHaveLength(1);
    expect(studied).toBeNull();
  });

  it('names them too where the wrong name was typed, or the wrong pair made, and says on which question', async () => {
    const typed = (given: string, rating: 1 | 3 = 1) =>
      aGivenAnswer('typed', { id: v7() as never, card: 'card-1' as CardId, outcome: 'wrong', given, rating });
    const matched = (given: object) => {
      const pairs = { options: ['text/first', 'text/second'], given: JSON.stringify(given) };
      return aGivenAnswer('matching', { id: v7() as never, card: 'card-58' as CardId, outcome: 'wrong', ...pairs });
    };
    const swapped = { 'document/x': 'text/second', 'document/y': 'text/first' };
    await pupil.answers(DAY - 3, [typed('Jagoda'), typed('genrikh yagoda'), typed('nobody'), typed('Yagoda', 3)]);
    await pupil.answers(DAY - 2, [matched(swapped), matched(swapped), matched(swapped)]);
    const { mixedUp } = await progress(pupil.on(DAY));
    expect(mixedUp).toEqual([
      { a: 'Conrad', b: 'Woods', times: 3, prompt: 'Who says what?' },
      { a: 'Nikolai Yezhov', b: 'Genrikh Yagoda', times: 2, prompt: 'Who led the NKVD?' },
    ]);
  });

  it('forgets what was taken back', async () => {
    const [first] = await pupil.answers(DAY, [missed('card-1', 'actor/b'), missed('card-3', 'actor/b')]);
    await pupil.takeBack(DAY, first!);
    const { mixedUp, weeks } = await progress(pupil.on(DAY));
    expect(mixedUp).toEqual([]);
    expect(weeks.at(-1)!.days[0]!.answers).toBe(1);
  });

  it('leaves out cards on subjects that the pupil does not want to be asked about', async () => {
    await db.pool.query(`INSERT INTO left_out_subject VALUES ($1, 'torture')`, [pupil.id]);
    const { studied } = await progress(pupil.on(DAY));
    expect(studied!.outlook.total).toBe(59);
  });

  it('is of nobody but the person who asks', async () => {
    const other = await aPupil();
    await other.answers(DAY, [recalled('card-0')]);
    expect((await progress(pupil.on(DAY))).studied!.themes[0]!.recalled).toBe(0);
  });

  it('writes nothing: it works where nothing can be written', async () => {
    await pupil.answers(DAY - 1, [recalled('card-0'), missed('card-1', 'actor/b'), missed('card-1', 'actor/b')]);
    await setExamPlan(pupil.on(DAY), { examDate: '2026-12-16', minutesPerDay: 20, newCards: 'as-needed' });
    const asWritten = await progress(pupil.on(DAY));
    const readOnly = connectDb(`${url}?options=-c%20default_transaction_read_only%3Don`);
    try {
      const context = { ...pupil.on(DAY), db: readOnly };
      await expect(putOffExamPlan(context)).rejects.toThrow(/read-only/);
      expect(await progress(context)).toEqual(asWritten);
      expect(await examPlan(context)).toMatchObject({ standing: { kind: 'ahead' } });
    } finally {
      await disconnectDb(readOnly);
    }
  });
});

describe('an exam', () => {
  const inThirtyDays = { examDate: isoOf(DAY + 30), minutesPerDay: 30, newCards: 'as-needed' } as const;

  it('is asked for once: put off, it stays so', async () => {
    expect((await examPlan(pupil.on(DAY))).standing).toEqual({ kind: 'unasked' });
    await putOffExamPlan(pupil.on(DAY));
    expect((await examPlan(pupil.on(DAY + 9))).standing).toEqual({ kind: 'put-off' });
  });

  it('is counted down in the days of the student’s own calendar, until it is over', async () => {
    await setExamPlan(pupil.on(DAY), inThirtyDays);
    const left = async (day: number) => (await examPlan(pupil.on(day))).standing;
    expect(await left(DAY)).toMatchObject({ kind: 'ahead', daysLeft: 30, minutesPerDay: 30 });
    expect(await left(DAY + 30)).toMatchObject({ kind: 'ahead', daysLeft: 0 });
    expect(await left(DAY + 31)).toEqual({ kind: 'over', examDay: DAY + 30 });
  });

  it('tells what will be known on its day, recognised cards apart', async () => {
    await pupil.answers(DAY - 1, [recalled('card-0'), picked('card-1')]);
    await setExamPlan(pupil.on(DAY), inThirtyDays);
    const { outlook } = await examPlan(pupil.on(DAY));
    expect(outlook).toMatchObject({ total: 60, onlyRecognised: 1, unmet: 58 });
    expect(outlook!.points.at(-1)).toMatchObject({ studyDay: DAY + 30 });
    expect(outlook!.points.at(-1)!.recalled).toBeGreaterThan(40);
    expect(outlook!.points.at(-1)!.ifNothingMore).toBeLessThan(1);
  });

  it('decides how many new cards a day brings, all day long, unless the student fixed the number', async () => {
    await setExamPlan(pupil.on(DAY), inThirtyDays);
    expect(await today(pupil.on(DAY))).toMatchObject({ fresh: 3, newPerDay: 3, newHeld: 57 });
    await pupil.answers(DAY, [recalled('card-0'), recalled('card-2')]);
    expect((await queueForReview(pupil.on(DAY))).cards.map(({ kind }) => kind)).toEqual(['new']);
    for (const day of [DAY, DAY + 1, DAY + 4, DAY + 12]) {
      await pupil.answers(day, [recalled('card-0')]);
      const { newPerDay } = (await progress(pupil.on(day))).studied!;
      expect(await today(pupil.on(day))).toMatchObject({ newPerDay });
    }
    expect(await today(pupil.on(DAY + 29))).toMatchObject({ pacedBy: 'exam' });
    expect(await today(pupil.on(DAY + 30))).toMatchObject({ pacedBy: 'exam-day', newPerDay: 0 });
    expect(await today(pupil.on(DAY + 31))).toMatchObject({ pacedBy: 'settings', newPerDay: 10 });
    await setExamPlan(pupil.on(DAY), { ...inThirtyDays, newCards: 'own' });
    expect(await today(pupil.on(DAY))).toMatchObject({ fresh: 8, newPerDay: 10, pacedBy: 'settings' });
    await putOffExamPlan(pupil.on(DAY));
    expect(await today(pupil.on(DAY))).toMatchObject({ newPerDay: 10 });
  });

  it.each([
    [{ examDate: '' }, 'examDate'],
    [{ examDate: '2026-02-31' }, 'examDate'],
    [{ examDate: isoOf(DAY - 1) }, 'examDate'],
    [{ examDate: '2031-01-01' }, 'examDate'],
    [{ minutesPerDay: 4 }, 'minutesPerDay'],
    [{ minutesPerDay: NaN }, 'minutesPerDay'],
  ])('cannot be %j', async (wrong, field) => {
    await expect(setExamPlan(pupil.on(DAY), { ...inThirtyDays, ...wrong })).rejects.toHaveProperty(`fields.${field}`);
    expect((await examPlan(pupil.on(DAY))).standing).toEqual({ kind: 'unasked' });
  });

  it('is nobody’s who is signed out', async () => {
    await expect(examPlan(contextOf(db))).rejects.toMatchObject({ signedOut: true });
    await expect(setExamPlan(contextOf(db), inThirtyDays)).rejects.toMatchObject({ signedOut: true });
  });
});

async function aPupil() {
  const { id } = (await aPerson(db)).person;
  const { person } = await contextOfPerson(db, id);
  const on = (day: number): Context => contextOf(db, person, noonOf(day) + 60_000);
  await addDeck(on(DAY - 9), { deck: DECK });
  let answered = 0;
  return {
    id,
    on,
    answers: async (day: number, given: Partial<Review>[]) => {
      const reviews = given.map((part) => ({ ...aReview(part), answeredAt: noonOf(day) + ++answered }));
      await recordReviews(on(day), { person: id, body: async () => ({ reviews, retractions: [] }) });
      return reviews;
    },
    takeBack: async (day: number, { id: review, device }: Review) => {
      const retraction = { schemaVersion: 1, id: v7(), review, device, retractedAt: noonOf(day) + 30_000 };
      await recordReviews(on(day), { person: id, body: async () => ({ reviews: [], retractions: [retraction] }) });
    },
  };
}

const recalled = (card: string) => aReview({ id: v7() as never, card: card as CardId, rating: 3 });
const picked = (card: string) => aChoice({ id: v7() as never, card: card as CardId });
const missed = (card: string, given: string) =>
  aChoice({ id: v7() as never, card: card as CardId, outcome: 'wrong', options: ['actor/a', 'actor/b'], given });

/** Even ones ask for a day, odd ones who it was; the first forty are of the terror, the others of the war. */
function sixtyCards(): Card[] {
  const people = [
    { key: 'actor/a', text: 'Nikolai Yezhov', order: null },
    { key: 'actor/b', text: 'Genrikh Yagoda', order: null },
  ];
  return Array.from({ length: 60 }, (_, index) =>
    aShelvedCard({
      id: `card-${index}` as CardId,
      themes: [index < 40 ? 'terror' : 'war'],
      hard: index === 59 ? ['torture'] : [],
      ...(index % 2 === 1 && {
        kind: 'person',
        prompt: 'Who led the NKVD?',
        accepted: index === 5 ? ['Yagoda'] : [],
        answer: people[index === 5 ? 1 : 0]!,
        wrong: [{ ...people[index === 5 ? 0 : 1]!, trueOf: null, because: null }],
      }),
      ...(index === 58 && {
        prompt: 'Who says what?',
        form: {
          kind: 'matching',
          pairs: [
            { left: aName('document/x', 'Conrad'), right: aName('text/first', 'First') },
            { left: aName('document/y', 'Woods'), right: aName('text/second', 'Second') },
          ],
        },
      }),
    }),
  );
}

function aName(key: string, text: string) {
  return { key, text, order: null };
}

function isoOf(studyDay: number): string {
  const { year, month, day } = dateOfStudyDay(studyDay);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
