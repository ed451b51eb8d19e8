import type { Card, HardSubject } from '@/study/card/card';
import type { CardId } from '@/study/ids';
import type { Person } from '@/study/person/person';
import { daysLeft, followsPlan, type ExamAnswer } from '@/study/planning/exam-plan';
import { arrangeQueue, type Queue } from '@/study/planning/queue';
import { startOfStudyDay, studyDayOf, type Instant, type StudyDay } from '@/study/time';
import type { Db } from '@/server/db/connect';
import { decksOf, type ShelvedDeck } from '@/server/tables/deck-shelf';
import { replaySettingsOf } from '@/server/tables/memory';
import { readExamAnswer } from '@/server/tables/exam-plan';
import { readDue, readStudyState, type StudyState } from '@/server/tables/study-state';
import { newPerDayOf } from './new-allowance';
import { unmetCards } from './unmet-cards';

/** What there is to study for a person today, arranged; and what it was arranged from. */
export type StudyPlan = {
  today: StudyDay;
  queue: Queue;
  /** Any of the cards that are studied. */
  find: FindCard;
  state: StudyState;
  decks: ShelvedDeck[];
  /** New cards that the day takes: the person's own number, or what their exam needs. */
  newPerDay: number;
  pacedBy: Pace;
};

/** What decides how many new cards a day takes; on the exam's own day it takes none. */
export type Pace = 'settings' | 'exam' | 'exam-day';

/** How much to look at: everything, for counts that are exact; or what is needed for so many cards, the most forgotten. */
export type Extent = 'everything' | { cards: number };

/** Arranges what is due and new for a person today. */
export async function planStudy(
  db: Pick<Db, 'pool'>,
  person: Person,
  { now, extent }: { now: Instant; extent: Extent },
): Promise<StudyPlan> {
  const today = studyDayOf(now, person.zone, person.rolloverHour);
  const since = startOfStudyDay(today, person.zone, person.rolloverHour);
  // Half of what is due of a deck may be held back for related cards.
  const mostDue = extent === 'everything' ? Number.MAX_SAFE_INTEGER : 2 * extent.cards;
  const [{ state, decks, find, unmet, newPerDay, pacedBy }, due] = await Promise.all([
    readStanding(db, person, { today, since }, extent),
    readDue(db.pool, person.id, { today, limit: mostDue }),
  ]);
  let dueCards = due.filter(({ card }) => find(card));
  // Cards of decks that were put back, or of subjects left out, keep their memories: they must not crowd out the others.
  if (due.length === mostDue && dueCards.length < due.length) {
    const all = await readDue(db.pool, person.id, { today, limit: Number.MAX_SAFE_INTEGER });
    dueCards = all.filter(({ card }) => find(card)).slice(0, mostDue);
  }
  const queue = arrangeQueue({
    due: dueCards.map(({ card, ...memory }) => ({ card, claims: find(card)!.claims, memory })),
    fresh: unmet.map(({ id, claims }) => ({ card: id, claims })),
    today,
    introducedToday: state.introducedToday,
    newPerDay,
    claimsMetToday: new Set(state.answeredToday.flatMap((card) => find(card)?.claims ?? [])),
    settings: replaySettingsOf(person),
  });
  return { today, queue, find, state, decks, newPerDay, pacedBy };
}

type FindCard = (id: CardId) => Card | undefined;

async function readStanding(
  db: Pick<Db, 'pool'>,
  person: Person,
  day: { today: StudyDay; since: Instant },
  extent: Extent,
): Promise<{
  state: StudyState;
  decks: ShelvedDeck[];
  find: FindCard;
  unmet: Card[];
  newPerDay: number;
  pacedBy: Pace;
}> {
  const [state, exam] = await Promise.all([
    readStudyState(db.pool, person.id, day),
    readExamAnswer(db.pool, person.id),
  ]);
  const [decks, newPerDay] = await Promise.all([
    decksOf(db.pool, state.decks),
    newPerDayOf(db, person, exam, state, day),
  ]);
  const find = finderIn(decks, state.leftOut);
  const allowance = Math.max(0, newPerDay - state.introducedToday);
  const unmet = await unmetCards(
    db,
    person.id,
    state,
    decks,
    (card) => find(card.id) !== undefined,
    extent === 'everything' ? Infinity : enoughFor(allowance),
  );
  return { state, decks, find, unmet, newPerDay, pacedBy: paceOf(exam, day.today) };
}

function paceOf(exam: ExamAnswer | null, today: StudyDay): Pace {
  if (!followsPlan(exam, today)) return 'settings';
  return daysLeft(exam.plan, today) === 0 ? 'exam-day' : 'exam';
}

/** Some of the next new cards are related to one another, or to what was answered today, and wait. */
function enoughFor(allowance: number): number {
  return 3 * allowance + 20;
}

/** Finds a card among those studied: in one of these decks, and of no subject that was left out. */
function finderIn(decks: readonly ShelvedDeck[], leftOut: readonly HardSubject[]): FindCard {
  return (id) => {
    for (const { cards, places } of decks) {
      const place = places.get(id);
      const card = place === undefined ? undefined : cards[place];
      if (card) return card.hard.some((subject) => leftOut.includes(subject)) ? undefined : card;
    }
  };
}
