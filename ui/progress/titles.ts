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

type Named = Knowledge & { name: string };

/** "You have come furthest in Terror, least far in War": how much of a theme is known, so what is unmet counts against it. */
export function themesTitle(themes: readonly Named[]): string {
  const begun = beginning(themes, 'these themes');
  if (begun) return begun;
  const [furthest, ...others] = themes.toSorted((a, b) => covered(b) - covered(a));
  const least = others.at(-1);
  if (!least || covered(least) === covered(furthest!)) {
    const { expectedToday, total, name } = furthest!;
    return `You would recall ${number(expectedToday)} of ${number(total)} today: ${name}`;
  }
  // Several that nothing is known of are no "least".
  const untouched = others.filter((theme) => covered(theme) === 0).length;
  if (untouched > 1) return `So far you have come furthest in ${furthest!.name}`;
  return `You have come furthest in ${furthest!.name}, least far in ${least.name}`;
}

/** Of fewer cards of a kind a share says nothing. */
export const FEWEST_MET = 5;

/**
 * "Of what you have met you would recall dates best (12 of 14) and terms least (3 of 9)": unmet cards count nowhere, or the kind
 * that happened to come first would be called the easiest. A kind only recognised so far is not compared: nobody knows what
 * would be recalled of it.
 */
export function kindsTitle(kinds: readonly Named[]): string {
  const begun = beginning(kinds, 'these kinds of question');
  if (begun) return begun;
  const compared = kinds.filter((kind) => kind.recalled > 0 && met(kind) >= FEWEST_MET);
  const [best, ...others] = compared.toSorted((a, b) => easy(b) - easy(a));
  const least = others.at(-1);
  if (!best || !least || easy(best) === easy(least)) {
    const [recalled, of] = [sum(kinds.map(({ expectedToday }) => expectedToday)), sum(kinds.map(met))];
    return `You would recall ${number(recalled)} of ${number(of)} cards that you have met`;
  }
  const ranked = (kind: Named, how: string) =>
    `${kind.name.toLowerCase()} ${how} (${number(kind.expectedToday)} of ${number(met(kind))})`;
  return `Of what you have met you would recall ${ranked(best, 'best')} and ${ranked(least, 'least')}`;
}

/** What is to be said before anything was recalled; null afterwards. */
function beginning(groups: readonly Named[], what: string): string | null {
  if (groups.some(({ recalled }) => recalled > 0)) return null;
  if (groups.some(({ recognised }) => recognised > 0)) return `You have begun to recognise ${what}`;
  return groups.some((group) => met(group) > 0) ? `You have begun to meet ${what}` : `You have still to meet ${what}`;
}

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
  if (!first) return 'You have mixed nothing up so far';
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

/** How much of a group would be recalled today: of all its cards, and of those met. */
function covered({ expectedToday, total }: Knowledge): number {
  return expectedToday / total;
}

function easy(group: Knowledge): number {
  return group.expectedToday / met(group);
}

function met({ total, unmet }: Knowledge): number {
  return total - unmet;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
