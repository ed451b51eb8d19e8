import { requireMay, type Context } from '@/server/context';
import { readExamAnswer } from '@/server/tables/exam-plan';
import { readCollections } from '@/server/tables/library';
import { readActiveDays, readAskedCards, readGivenWrong } from '@/server/tables/progress';
import type { Card, ClaimKind } from '@/study/card/card';
import type { CardId } from '@/study/ids';
import { examStanding, type ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import { activityWeeks, type ActivityWeek } from '@/study/progress/activity';
import { confusionsOf } from '@/study/progress/confusions';
import { dueByDay, knowledgeOf, type Knowledge } from '@/study/progress/knowledge';
import { namesBySpelling, pairsOf, wrongPicksOf, type AskedCard, type GivenWrong } from '@/study/progress/wrong-picks';
import { studyDayOf, type StudyDay } from '@/study/time';
import { outlookFor } from './exam-plan';
import { studiedCards, type StudiedCards } from './studied-cards';

/** A group of cards with the name that the screen has for it. */
export type ThemeKnowledge = Knowledge & { title: string };
export type KindKnowledge = Knowledge & { kind: ClaimKind };

/**
 * Two things that are taken for one another: by their names, or in quotation marks where they are sentences. `prompt`: the question on
 * which that happens; null for names that are mixed up on several.
 */
export type MixedUp = { a: string; b: string; times: number; prompt: string | null };

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
  const [answer, studied, days, wrong, collections] = await Promise.all([
    readExamAnswer(db.pool, person.id),
    studiedCards(context, person),
    readActiveDays(db.pool, person.id, from),
    readGivenWrong(db.pool, person.id, from),
    readCollections(db),
  ]);
  const { cards } = studied;
  const mixedUp = await mixedUpIn(wrong, context, studied);
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
async function mixedUpIn(wrong: readonly GivenWrong[], { db }: Context, { cards }: StudiedCards): Promise<MixedUp[]> {
  if (wrong.length === 0) return [];
  const asked = await askedCards(db, cards, new Set(wrong.map(({ card }) => card)));
  const typed = wrong.some(({ presentation }) => presentation === 'typed' || presentation === 'cloze');
  const names = namesBySpelling(typed ? cards.map(({ card }) => card) : []);
  const named = [...asked.values()].flatMap(({ options, pairs }) => [
    ...options,
    ...pairs.flatMap(({ left, right }) => [left, right]),
  ]);
  const texts = new Map([...names.values(), ...named].map(({ key, text }) => [key, nameOf(key, text)]));
  return confusionsOf(wrongPicksOf(wrong, asked, names))
    .flatMap(({ a, b, times, cards: [most, ...others] }) => {
      const [nameA, nameB] = [texts.get(a), texts.get(b)];
      const needsQuestion = others.length === 0 || [a, b].some(isSentence);
      const prompt = needsQuestion ? asked.get(most!)!.prompt : null;
      return nameA && nameB && nameA !== nameB ? [{ a: nameA, b: nameB, times, prompt }] : [];
    })
    .slice(0, MOST_PAIRS);
}

function nameOf(key: string, text: string): string {
  return isSentence(key) ? `“${text}”` : text;
}

/** Views and free answers are sentences, not names. */
function isSentence(key: string): boolean {
  return /^(view|text)\//.test(key);
}

type AskedWithPrompt = AskedCard & { prompt: string };

/** Of cards no longer studied too: they are fetched, the others are at hand. */
async function askedCards(
  { pool }: Context['db'],
  studied: StudiedCards['cards'],
  wanted: ReadonlySet<CardId>,
): Promise<Map<CardId, AskedWithPrompt>> {
  const asked = new Map<CardId, AskedWithPrompt>();
  for (const { card } of studied) {
    if (!wanted.has(card.id)) continue;
    const { prompt, answer, wrong, form } = card;
    asked.set(card.id, { prompt, right: answer.key, options: [answer, ...wrong], pairs: pairsOf(form) });
  }
  const missing = [...wanted].filter((card) => !asked.has(card));
  if (missing.length > 0) for (const { card, ...found } of await readAskedCards(pool, missing)) asked.set(card, found);
  return asked;
}
