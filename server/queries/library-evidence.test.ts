import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '@/server/content/load-content';
import { contextOf, type Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { NotFound } from '@/server/refusals';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { studyDayOf } from '@/study/time';
import { collectionInFull, type CollectionInFull } from './collection';
import { debateInFull } from './debate';
import { deckInFull, MOST_PREVIEWED } from './deck';
import { corrections, differences } from './differences';
import { documentInFull, type DocumentInFull } from './document';

const NOW = Date.UTC(2026, 10, 22, 12);

let db: Db;
let visitor: Context;
let stalinism: CollectionInFull;
let readers: DocumentInFull[];

beforeAll(async () => {
  ({ db } = await testDatabase());
  await loadContent(db, { now: NOW });
  visitor = contextOf(db, null, NOW);
  stalinism = await collectionInFull(visitor, 'stalinism');
  readers = await Promise.all(stalinism.documents.map(({ id }) => documentInFull(visitor, id)));
});

const debatesOf = ({ debates }: CollectionInFull) => debates.flatMap((theme) => theme.debates);
const pointsOf = (readers: DocumentInFull[]) =>
  readers.flatMap(({ passages }) => passages.flatMap(({ points }) => points));

describe('the margins of the summaries', () => {
  it('hold every point of the collection and every card that asks one', async () => {
    const points = pointsOf(readers);
    expect(new Set(points.map(({ id }) => id)).size).toBe(stalinism.counts.points);
    const { rows } = await db.pool.query(`SELECT id FROM card WHERE NOT retired ORDER BY id`);
    const asked = new Set(points.flatMap(({ cards }) => cards.map(({ id }) => id)));
    expect([...asked].sort()).toEqual(rows.map(({ id }) => id));
  });

  it('lead on to passages, debates and differences that exist', async () => {
    const passages = new Set(
      readers.flatMap(({ document, passages }) => passages.map(({ id }) => `${document.id}#${id}`)),
    );
    const debates = new Set(debatesOf(stalinism).map(({ id }) => id));
    const known = new Set((await allComparisons()).map(({ id }) => id));
    for (const point of pointsOf(readers)) {
      for (const { document, passage } of point.also) expect(passages).toContain(`${document}#${passage}`);
      if (point.debate) expect(debates).toContain(point.debate);
      if (point.contradiction) expect(known).toContain(point.contradiction);
      if (point.standing === 'contested' && point.kind !== 'position') expect(point.contradiction).not.toBeNull();
    }
  });

  it('say whose a view is where it is not the author’s own', () => {
    expect(pointsOf(readers).map(({ holder }) => holder)).toContain('Robert Conquest');
    for (const reader of readers) {
      for (const { holder } of pointsOf([reader])) expect(holder).not.toBe(reader.document.author);
    }
  });

  it('tell somebody signed in how well they know each card, and a visitor nothing', async () => {
    const { person } = await aPerson(db);
    const known = pointsOf(readers).find(({ cards }) => cards.length > 0)!;
    const today = studyDayOf(NOW, person.zone, person.rolloverHour);
    await remember(person.id, known.cards[0]!.id, { today, due: today + 12, recalled: true });
    const context = await contextOfPerson(db, person.id, NOW);
    const document = readers.find((reader) => pointsOf([reader]).includes(known))!.document.id;
    const seen = pointsOf([await documentInFull(context, document)]).flatMap(({ cards }) => cards);
    expect(seen.find(({ id }) => id === known.cards[0]!.id)?.howWell).toEqual({ kind: 'recalled', dueInDays: 12 });
    expect(seen.filter(({ howWell }) => howWell?.kind === 'unmet').length).toBeGreaterThan(0);
    expect(pointsOf(readers).every(({ cards }) => cards.every(({ howWell }) => howWell === null))).toBe(true);
    const decks = await Promise.all(stalinism.decks.map(({ id }) => deckInFull(context, id)));
    const previewed = decks.flatMap(({ cards }) => cards).filter(({ id }) => id === known.cards[0]!.id);
    expect(previewed.length).toBeGreaterThan(0);
    expect(previewed.every(({ howWell }) => howWell.kind === 'recalled')).toBe(true);
  });
});

it('a card counts as known once it was recalled and is not due: one recognised among options is still being learnt', async () => {
  const { person } = await aPerson(db);
  const today = studyDayOf(NOW, person.zone, person.rolloverHour);
  const context = await contextOfPerson(db, person.id, NOW);
  const { id } = stalinism.decks[0]!;
  const [recalled, due, recognised] = (await deckInFull(context, id)).cards;
  await remember(person.id, recalled!.id, { today, due: today + 12, recalled: true });
  await remember(person.id, due!.id, { today, due: today, recalled: true });
  await remember(person.id, recognised!.id, { today, due: today + 12, recalled: false });
  expect((await deckInFull(context, id)).deck).toMatchObject({ met: 3, known: 1 });
});

it('a deck says of all its cards what they are, and gives its notice where one of them is hard', async () => {
  const context = await contextOfPerson(db, (await aPerson(db)).person.id, NOW);
  for (const { id } of stalinism.decks) {
    const { deck, kinds, cards, notice } = await deckInFull(context, id);
    expect(
      kinds.reduce((sum, { cardCount }) => sum + cardCount, 0),
      id,
    ).toBe(deck.cardCount);
    if (deck.cardCount > MOST_PREVIEWED) continue;
    expect(kinds, id).toEqual(
      [...new Set(cards.map(({ kind }) => kind))].map((kind) => ({
        kind,
        cardCount: cards.filter((card) => card.kind === kind).length,
      })),
    );
    expect(notice !== null, id).toBe(cards.some(({ hard }) => hard.length > 0));
  }
});

describe('where the sources differ', () => {
  it('every contradiction stands once, under a theme of the collection', async () => {
    const { rows } = await db.pool.query(`SELECT id FROM contradiction WHERE NOT retired ORDER BY id`);
    const { themes } = await differences(visitor, 'stalinism');
    expect(themes.map(({ id }) => id)).not.toContain('other');
    expect((await allComparisons()).map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id));
  });

  it('what a reference settles shows what is accepted, and what none settles shows no winner', async () => {
    for (const { id, settledBy, accepted, values } of await allComparisons()) {
      if (settledBy) expect(accepted, id).not.toBeNull();
      else {
        expect(accepted, id).toBeNull();
        expect(
          values.map(({ verdict }) => verdict),
          id,
        ).not.toContain('accepted');
      }
    }
  });

  it('every value says where it stands, and opens a passage wherever one hangs there', async () => {
    const passages = new Map(readers.map(({ document, passages }) => [document.id, passages.map(({ id }) => id)]));
    for (const { id, values } of await allComparisons()) {
      for (const { document, places, says } of values) {
        expect(places.length, id).toBeGreaterThan(0);
        expect(says, id).not.toBe('');
        for (const { passage } of places) if (passage) expect(passages.get(document.id), id).toContain(passage);
      }
    }
  });

  it('the congress of 1934 is placed on a date axis, by each text in its own month', async () => {
    const congress = (await allComparisons()).find(({ id }) => id === 'seventeenth-congress-date')!;
    const from = (document: string) => congress.values.find((value) => value.document.id === document)!.extent!.from;
    expect(from('conrad-2003')).toBeLessThan(from('blacksacademy-2005'));
    expect(from('blacksacademy-2005')).toBeLessThan(from('woods-2003'));
    expect(congress.accepted).toMatchObject({ text: '26 January – 10 February 1934', extent: { axis: 'days' } });
  });

  it('the list of errata holds every slip that a reference corrects, under its text', async () => {
    const { documents } = await corrections(visitor, 'stalinism');
    const listed = documents.flatMap(({ id, corrections }) => corrections.map((one) => `${id} ${one.contradiction}`));
    const slips = (await allComparisons()).flatMap(({ id, values }) =>
      values.filter(({ verdict }) => verdict === 'slip').map(({ document }) => `${document.id} ${id}`),
    );
    expect(listed.sort()).toEqual(slips.sort());
    expect(stalinism.counts.slips).toBe(slips.length);
  });
});

describe('debates', () => {
  it('hold every position once, with somewhere to read it', async () => {
    const debates = await Promise.all(debatesOf(stalinism).map(({ id }) => debateInFull(visitor, id)));
    const positions = debates.flatMap(({ views }) => views.flatMap(({ positions }) => positions));
    const { rows } = await db.pool.query(`SELECT id FROM claim WHERE NOT retired AND body ? 'position' ORDER BY id`);
    expect(positions.map(({ claim }) => claim).sort()).toEqual(rows.map(({ id }) => id));
    for (const { claim, evidence } of positions) expect(evidence.length, claim).toBeGreaterThan(0);
  });
});

describe('what was read is kept', () => {
  it('until the files that it came from change', async () => {
    const before = (await allComparisons()).length;
    await db.pool.query(`UPDATE contradiction SET retired = true WHERE id = 'kun-execution'`);
    expect((await allComparisons()).length).toBe(before);
    await db.pool.query(`UPDATE collection SET body = body || '{"source": "another"}'`);
    expect((await allComparisons()).length).toBe(before - 1);
    await db.pool.query(`UPDATE contradiction SET retired = false`);
    await db.pool.query(`UPDATE collection SET body = body || '{"source": "a third"}'`);
    expect((await allComparisons()).length).toBe(before);
  });

  it('and what is not there is not found', async () => {
    for (const query of [collectionInFull, documentInFull, debateInFull, differences, corrections]) {
      await expect(query(visitor, 'nothing-like-it')).rejects.toBeInstanceOf(NotFound);
    }
  });
});

async function allComparisons() {
  return (await differences(visitor, 'stalinism')).themes.flatMap(({ comparisons }) => comparisons);
}

/** Somebody's memory of a card that they have passed once, by recalling it or by recognising it among options. */
async function remember(
  person: string,
  card: string,
  { today, due, recalled }: { today: number; due: number; recalled: boolean },
): Promise<void> {
  await db.pool.query(
    `INSERT INTO memory (person_id, card_id, settings, stability, difficulty, due_study_day, first_study_day, last_study_day,
       passed_on_last_study_day, interval_cap_days, review_count, lapse_count, passed_ever, recalled_ever, last_review_at, last_review_id)
     VALUES ($1, $2, 'x', 10, 5, $3, $4, $4, true, NULL, 1, 0, true, $5, 0, gen_random_uuid())`,
    [person, card, due, today, recalled],
  );
}
