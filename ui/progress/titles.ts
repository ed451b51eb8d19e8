import type { ClaimKind } from '@/study/card/card';
import type { Forecast } from '@/study/planning/forecast';
import type { ActivityWeek } from '@/study/progress/activity';
import type { Knowledge } from '@/study/progress/knowledge';
import type { StudyDay } from '@/study/time';
import { counted } from '../kit/number-words';
import { dayWords, weekdayWords } from './day-words';

// Each picture's title says what the picture shows, in one sentence without a full stop.

/** "You would recall 71 of 100 today, 83 on 12 May if you go on". */
export function forecastTitle({ points, total, onlyRecognised }: Forecast, today: StudyDay): string {
  const [now, last] = [points[0]!, points.at(-1)!];
  const day = dayWords(last.studyDay, today);
  const of = `of ${number(total)}`;
  if (last.studyDay === today) return `You would recall ${number(now.recalled)} ${of} today`;
  if (now.recalled > 0)
    return `You would recall ${number(now.recalled)} ${of} today, ${number(last.recalled)} on ${day} if you go on`;
  return onlyRecognised > 0
    ? `You have recognised ${number(onlyRecognised)} ${of}, and would recall ${number(last.recalled)} on ${day} if you go on`
    : `You would recall ${number(last.recalled)} ${of} on ${day} if you go on`;
}

/** "You know Terror best and War and after least": by the share of its cards that would be recalled today. */
export function knowledgeTitle(groups: readonly (Knowledge & { name: string })[], ways: TitleWays): string {
  const [best, ...others] = groups.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (!best) return ways.none;
  const passed = groups.some(({ recalled, recognised }) => recalled + recognised > 0);
  if (!passed) return ways.none;
  if (shareOf(best) === 0) return ways.recognised;
  const least = others.at(-1);
  if (!least || shareOf(least) === shareOf(best)) {
    return `${ways.one} ${number(best.expectedToday)} of ${number(best.total)} today: ${best.name}`;
  }
  // Several that nothing is known of are no "least".
  if (shareOf(least) === 0 && others.filter((group) => shareOf(group) === 0).length > 1) return ways.best(best.name);
  return ways.two(best.name, least.name);
}

export type TitleWays = {
  none: string;
  recognised: string;
  one: string;
  best: (best: string) => string;
  two: (best: string, least: string) => string;
};

export const THEME_TITLES: TitleWays = {
  none: 'You have still to meet these themes',
  recognised: 'You have begun to recognise these themes',
  one: 'You would recall',
  best: (best) => `So far you know ${best} best`,
  two: (best, least) => `You know ${best} best and ${least} least`,
};

export const KIND_TITLES: TitleWays = {
  none: 'You have still to meet these kinds of question',
  recognised: 'You have begun to recognise these kinds of question',
  one: 'You would recall',
  best: (best) => `So far ${best.toLowerCase()} come to you most easily`,
  two: (best, least) => `${best} come to you most easily, ${least.toLowerCase()} least`,
};

export const KIND_NAMES: Record<ClaimKind, string> = {
  date: 'Dates',
  person: 'People',
  position: 'Views',
  figure: 'Figures',
  term: 'Terms',
  cause: 'Causes',
};

/** "142 cards come back in the next 30 days, 23 of them on Thursday 3 December". */
export function comingTitle(coming: readonly number[], today: StudyDay): string {
  const all = coming.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...coming);
  const fullest = whenWords(today + coming.indexOf(most), today);
  if (all === 0) return `No card comes back in the next ${coming.length} days`;
  if (all === most) return `${all === 1 ? 'One card comes' : `${number(all)} cards come`} back ${fullest}`;
  return `${number(all)} cards come back in the next ${coming.length} days, ${number(most)} of them ${fullest}`;
}

/** "You studied on 12 days since 1 June: 1,240 answers". */
export function activityTitle(weeks: readonly ActivityWeek[], today: StudyDay): string {
  const active = weeks.flatMap(({ days }) => days.flatMap((day) => (day && day.answers > 0 ? [day] : [])));
  const answers = active.reduce((sum, day) => sum + day.answers, 0);
  const inAnswers = answers === 1 ? 'one answer' : `${number(answers)} answers`;
  const [first] = active;
  if (!first) return `Nothing was studied since ${dayWords(weeks[0]!.monday, today)}`;
  if (active.length > 1)
    return `You studied on ${counted(active.length, 'day')} since ${dayWords(first.studyDay, today)}: ${inAnswers}`;
  return first.studyDay === today
    ? `Your first day here: ${inAnswers} in about ${counted(Math.max(1, Math.round(first.minutes)), 'minute')}`
    : `You studied on ${dayWords(first.studyDay, today)}: ${inAnswers}`;
}

/** "You mix up Yezhov and Yagoda, and two other pairs". */
export function mixedUpTitle([first, ...others]: readonly { a: string; b: string }[]): string {
  if (!first) return 'You mix nothing up';
  return `You mix up ${first.a} and ${first.b}${others.length > 0 ? `, and ${counted(others.length, 'other pair')}` : ''}`;
}

/** Whole, with a comma at the thousands. */
export function number(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function whenWords(studyDay: StudyDay, today: StudyDay): string {
  const words = weekdayWords(studyDay, today);
  return words.startsWith('to') ? words : `on ${words}`;
}

function shareOf({ expectedToday, total }: Knowledge): number {
  return total === 0 ? 0 : expectedToday / total;
}
