import { requireMay, type Context } from '@/server/context';
import { readExamAnswer } from '@/server/tables/exam-plan';
import { readCollections } from '@/server/tables/library';
import { readActiveDays, readOptions, readPickedWrong, type PickedWrong } from '@/server/tables/progress';
import type { Card, ClaimKind } from '@/study/card/card';
import type { CardId } from '@/study/ids';
import { examStanding, type ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import { activityWeeks, type ActivityWeek } from '@/study/progress/activity';
import { confusionsOf } from '@/study/progress/confusions';
import { dueByDay, knowledgeOf, type Knowledge } from '@/study/progress/knowledge';
import { studyDayOf, type StudyDay } from '@/study/time';
import { outlookFor } from './exam-plan';
import { studiedCards, type StudiedCards } from './studied-cards';

/** A group of cards with the name that the screen has for it. */
export type ThemeKnowledge = Knowledge & { title: string };
export type KindKnowledge = Knowledge & { kind: ClaimKind };

/** Two things that are taken for one another: by their names, or in quotation marks where they are sentences. */
export type MixedUp = { a: string; b: string; times: number };

export type Progress = {
  today: StudyDay;
  standing: ExamStanding;
  /** The last half year, week by week. */
  weeks: ActivityWeek[];
  mixedUp: MixedUp[];
  /** What is told of the cards that are studied now; null where none are. */
  studied: {
    outlook: Forecast;
    newPerDay: number;
    themes: ThemeKnowledge[];
    kinds: KindKnowledge[];
    /** Cards that come back on each of the next 30 days, today first. */
    coming: number[];
  } | null;
};

const WEEKS = 26;
const DAYS_TO_COME = 30;
const MOST_PAIRS = 8;
const KINDS: readonly ClaimKind[] = ['date', 'person', 'position', 'figure', 'term', 'cause'];

/** Everything that /progress shows. Reads only: progress is computed, never kept. */
export async function progress(context: Context): Promise<Progress> {
  const person = requireMay(context, 'see own progress');
  const { db, now } = context;
  const today = studyDayOf(now, person.zone, person.rolloverHour);
  const from = activityWeeks([], today, WEEKS)[0]!.monday;
  const [answer, studied, days, picks, collections] = await Promise.all([
    readExamAnswer(db.pool, person.id),
    studiedCards(context, person),
    readActiveDays(db.pool, person.id, from),
    readPickedWrong(db.pool, person.id, from),
    readCollections(db),
  ]);
  const { cards } = studied;
  const mixedUp = await mixedUpIn(picks, context, studied);
  const standing = examStanding(answer, today);
  const common = { today, standing, weeks: activityWeeks(days, today, WEEKS), mixedUp };
  if (cards.length === 0) return { ...common, studied: null };
  const themes = collections.flatMap(({ id, themes }) =>
    themes.map((theme) => ({ ...theme, group: `${id}/${theme.id}` })),
  );
  const known = knowledgeByGroup(studied, [...themes.map(({ group }) => group), ...KINDS]);
  const due = cards.flatMap(({ memory }) => memory?.dueStudyDay ?? []);
  return {
    ...common,
    studied: {
      ...outlookFor(person, studied, answer),
      themes: themes.map(({ title, group }) => ({ title, ...known.get(group)! })).filter(({ total }) => total > 0),
      kinds: KINDS.map((kind) => ({ kind, ...known.get(kind)! })).filter(({ total }) => total > 0),
      coming: dueByDay(due, today, DAYS_TO_COME),
    },
  };
}

function knowledgeByGroup({ cards, today, settings }: StudiedCards, groups: readonly string[]): Map<string, Knowledge> {
  const grouped = cards.map(({ card, memory }) => ({ memory, groups: groupsOf(card) }));
  return new Map(knowledgeOf(grouped, groups, today, settings).map((knowledge) => [knowledge.group, knowledge]));
}

function groupsOf({ collection, themes, kind }: Card): string[] {
  return [kind, ...themes.map((theme) => `${collection}/${theme}`)];
}

/** The pairs by the names that the cards have for them; a thing that no card names any more is left out. */
async function mixedUpIn(picks: readonly PickedWrong[], { db }: Context, { cards }: StudiedCards): Promise<MixedUp[]> {
  if (picks.length === 0) return [];
  const answers = await answersOf(db, cards, new Set(picks.map(({ card }) => card)));
  const texts = new Map(
    [...answers.values()].flatMap(({ options }) => options.map(({ key, text }) => [key, nameOf(key, text)])),
  );
  const wrong = picks.flatMap(({ card, picked, times }) => {
    const right = answers.get(card)?.right;
    return right === undefined ? [] : { right, picked, times };
  });
  return confusionsOf(wrong)
    .flatMap(({ a, b, times }) => {
      const [nameA, nameB] = [texts.get(a), texts.get(b)];
      return nameA && nameB && nameA !== nameB ? { a: nameA, b: nameB, times } : [];
    })
    .slice(0, MOST_PAIRS);
}

/** Views and free answers are sentences, not names. */
function nameOf(key: string, text: string): string {
  return /^(view|text)\//.test(key) ? `“${text}”` : text;
}

type Answers = { right: string; options: { key: string; text: string }[] };

/** Of cards no longer studied too: they are fetched, the others are at hand. */
async function answersOf(
  { pool }: Context['db'],
  studied: StudiedCards['cards'],
  wanted: ReadonlySet<CardId>,
): Promise<Map<CardId, Answers>> {
  const answers = new Map<CardId, Answers>();
  for (const { card } of studied) {
    if (wanted.has(card.id)) answers.set(card.id, { right: card.answer.key, options: [card.answer, ...card.wrong] });
  }
  const missing = [...wanted].filter((card) => !answers.has(card));
  if (missing.length > 0) for (const { card, ...found } of await readOptions(pool, missing)) answers.set(card, found);
  return answers;
}
