import type { ReplaySettings } from '../memory/memory';
import { retrievability } from '../memory/schedule';
import type { StudyDay } from '../time';
import type { Asking } from './presentation';
import {
  answerDay,
  dueOn,
  introduced,
  remembered,
  sampleOf,
  type ForecastMemory,
  type SimulatedCards,
} from './simulated-cards';

export type { ForecastMemory };

/** How many cards a person would recall on a day. */
export type ForecastPoint = {
  studyDay: StudyDay;
  /** Expected number recalled if the plan is kept, and the band that holds it four times in five, cards failing independently. */
  recalled: number;
  low: number;
  high: number;
  /** Expected number that would be known among options only: never recalled without them by then. None of them is in `recalled`. */
  recognised: number;
  /** Expected number recalled if nothing more is studied from `today` on. */
  ifNothingMore: number;
};

export type Forecast = {
  points: ForecastPoint[];
  /** Cards in all, of which so far only recognised among options, and unmet. */
  total: number;
  onlyRecognised: number;
  unmet: number;
};

/** What a day has room for, given the cards that are still unmet and those that are due: new cards, and answers in all. */
export type Pace = (day: StudyDay, work: { unseen: number; due: number }) => { newCards: number; answers: number };

export type ForecastRequest = {
  memories: readonly ForecastMemory[];
  /** How each card that is still unmet is asked, in the order in which they come. */
  unmet: readonly Asking[];
  today: StudyDay;
  /** The day asked about; before `today` only today is answered. */
  until: StudyDay;
  pace: Pace;
  settings: ReplaySettings;
};

/** Above this many cards, each simulated card stands for several that are alike: 10,000 then take a tenth of the time. */
export const MOST_SIMULATED = 1_000;

/**
 * What a person would recall from today to the exam day, if every day they answer what is due, oldest first, and meet new cards,
 * as far as that day's pace goes.
 *
 * Each card carries its expectation instead of being drawn at random, so that the same memories give the same forecast: at a
 * review, stability and difficulty become the mean of what Good and Again would make of them, weighted by the probability of
 * recall that FSRS gives for that day. A card counts as recalled with the probability of having been known, at the first try of a
 * day, with nothing to choose from: one that is asked among options first does so from its second round at the earliest, one that
 * is always asked among options never does. Simple on purpose: no ease of the person's own days, no change of pace. Today and the
 * last day are always among the points, at most 30 others between them.
 *
 * Of more than `mostSimulated` cards a sample is followed, spread evenly over due days and stabilities, each for as many as it
 * stands for: within half a percent of all cards of what following every one gives (held by a test).
 */
export function forecastRecall(request: ForecastRequest, mostSimulated = MOST_SIMULATED): Forecast {
  const { memories, unmet, today, until, pace, settings } = request;
  const asToday = sampleOf(memories, mostSimulated);
  const cards = asToday.map((card) => ({ ...card }));
  const now = pointOn(
    today,
    memories.map((memory) => remembered(memory)),
    [],
    settings,
  );
  const points = [{ ...now, ifNothingMore: now.recalled }];
  const everyDays = Math.ceil((until - today) / MOST_STEPS);
  let met = 0;
  for (let day = today; day < until; day++) {
    const { newCards, answers } = pace(day, { unseen: unmet.length - met, due: dueOn(cards, day) });
    cards.push(...introduced(unmet.slice(met, met + newCards), day));
    met = Math.min(unmet.length, met + newCards);
    answerDay(cards, day, answers, settings);
    const shown = day + 1 === until || (day + 1 - today) % everyDays === 0;
    if (shown) points.push(pointOn(day + 1, cards, asToday, settings));
  }
  return {
    points,
    total: memories.length + unmet.length,
    onlyRecognised: memories.filter(({ passedEver, recalledEver }) => passedEver && !recalledEver).length,
    unmet: unmet.length,
  };
}

const MOST_STEPS = 31;

/** 80 % of a normal distribution lies within this many standard deviations. */
const BAND = 1.2816;

function pointOn(
  studyDay: StudyDay,
  cards: readonly SimulatedCards[],
  asToday: readonly SimulatedCards[],
  settings: ReplaySettings,
): ForecastPoint {
  let [all, recalled, recognised, variance] = [0, 0, 0, 0];
  for (const card of cards) {
    const known = knownOn(studyDay, card, settings);
    const freely = known * card.recalled;
    all += card.count;
    recalled += card.count * freely;
    recognised += card.passed ? card.count * (known - freely) : 0;
    variance += card.count * freely * (1 - freely);
  }
  const band = BAND * Math.sqrt(variance);
  return {
    studyDay,
    recalled,
    low: Math.max(0, recalled - band),
    high: Math.min(all, recalled + band),
    recognised,
    ifNothingMore: asToday.reduce(
      (sum, card) => sum + card.count * card.recalled * knownOn(studyDay, card, settings),
      0,
    ),
  };
}

function knownOn(studyDay: StudyDay, { state, lastDay }: SimulatedCards, { parameters }: ReplaySettings): number {
  return state === null ? 0 : retrievability(studyDay - lastDay, state.stability, parameters);
}
