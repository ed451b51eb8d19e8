import type { Memory, ReplaySettings } from '../memory/memory';
import { nextIntervalDays, nextState, retrievability, type MemoryState } from '../memory/schedule';
import type { StudyDay } from '../time';

/** How many cards a person would recall on a day. */
export type ForecastPoint = {
  studyDay: StudyDay;
  /** Expected number recalled if the plan is kept, and the band that holds it four times in five, cards failing independently. */
  recalled: number;
  low: number;
  high: number;
  /** Expected number recalled if nothing more is studied from `today` on. */
  ifNothingMore: number;
};

export type Forecast = {
  points: ForecastPoint[];
  /** Cards in all, of which so far only recognised among options (left out of `recalled` until recalled once), and unmet. */
  total: number;
  onlyRecognised: number;
  unmet: number;
};

export type ForecastRequest = {
  memories: readonly Pick<Memory, 'stability' | 'difficulty' | 'lastStudyDay' | 'dueStudyDay' | 'recalledEver'>[];
  unmet: number;
  today: StudyDay;
  /** The day asked about; before `today` only today is answered. */
  until: StudyDay;
  newPerDay: number;
  /** Cards that fit a day; due ones come first. */
  answersPerDay: number;
  settings: ReplaySettings;
};

/**
 * What a person would recall from today to the exam day, if every day they answer what is due, oldest first, as far as the
 * day's answers go, and meet `newPerDay` new cards.
 *
 * Each card carries its expectation instead of being drawn at random, so that the same memories give the same forecast: at a
 * review, stability and difficulty become the mean of what Good and Again would make of them, weighted by the probability of
 * recall that FSRS gives for that day. A card met or only recognised before counts from its first review as recalled with that
 * probability. Simple on purpose: no ease of the person's own days, no change of pace. Today and the last day are always
 * among the points, at most 30 others between them.
 */
export function forecastRecall(request: ForecastRequest): Forecast {
  const { memories, today, until, settings } = request;
  const known = memories.filter(isRecalled).map(simulated);
  const onlyRecognised = memories.filter((memory) => !isRecalled(memory)).map(() => unsure(today));
  const cards: SimulatedCard[] = [...known.map((card) => ({ ...card })), ...onlyRecognised];
  const points = [pointOn(today, known, known, settings)];
  const everyDays = Math.ceil((until - today) / MOST_STEPS);
  let unmet = request.unmet;
  for (let day = today; day < until; day++) {
    const met = Math.min(unmet, request.newPerDay);
    unmet -= met;
    for (let count = 0; count < met; count++) cards.push(unsure(day));
    answerDay(cards, day, request.answersPerDay, settings);
    const shown = day + 1 === until || (day + 1 - today) % everyDays === 0;
    if (shown) points.push(pointOn(day + 1, cards.filter(hasState), known, settings));
  }
  return {
    points,
    total: memories.length + request.unmet,
    onlyRecognised: onlyRecognised.length,
    unmet: request.unmet,
  };
}

const MOST_STEPS = 31;

type SimulatedCard = { state: MemoryState | null; lastDay: StudyDay; dueDay: StudyDay };
type StatedCard = SimulatedCard & { state: MemoryState };
type RecalledMemory = ForecastRequest['memories'][number] & {
  stability: number;
  difficulty: number;
  lastStudyDay: StudyDay;
};

function isRecalled(memory: ForecastRequest['memories'][number]): memory is RecalledMemory {
  return memory.recalledEver && memory.stability !== null && memory.difficulty !== null && memory.lastStudyDay !== null;
}

function simulated({ stability, difficulty, lastStudyDay, dueStudyDay }: RecalledMemory): StatedCard {
  return { state: { stability, difficulty }, lastDay: lastStudyDay, dueDay: dueStudyDay };
}

/** A card not yet recalled: asked on the day, as if new. */
function unsure(day: StudyDay): SimulatedCard {
  return { state: null, lastDay: day, dueDay: day };
}

function hasState(card: SimulatedCard): card is StatedCard {
  return card.state !== null;
}

function answerDay(cards: SimulatedCard[], day: StudyDay, answers: number, settings: ReplaySettings): void {
  const due = cards.filter((card) => card.dueDay <= day).sort((a, b) => a.dueDay - b.dueDay);
  for (const card of due.slice(0, answers)) {
    card.state = expectedState(card, day, settings);
    card.lastDay = day;
    card.dueDay = day + nextIntervalDays(card.state.stability, settings.retention, settings.parameters);
  }
}

/** How often a card asked without options for the first time is assumed to be known. A guess, and a cautious one: nothing has been measured. */
const FIRST_RECALL = 0.6;

function expectedState(card: SimulatedCard, day: StudyDay, { parameters }: ReplaySettings): MemoryState {
  const elapsed = day - card.lastDay;
  const recall = card.state ? retrievability(elapsed, card.state.stability, parameters) : FIRST_RECALL;
  const good = nextState(card.state, elapsed, 3, parameters);
  const again = nextState(card.state, elapsed, 1, parameters);
  return {
    stability: recall * good.stability + (1 - recall) * again.stability,
    difficulty: recall * good.difficulty + (1 - recall) * again.difficulty,
  };
}

/** 80 % of a normal distribution lies within this many standard deviations. */
const BAND = 1.2816;

function pointOn(
  studyDay: StudyDay,
  cards: readonly StatedCard[],
  asToday: readonly StatedCard[],
  { parameters }: ReplaySettings,
): ForecastPoint {
  let recalled = 0;
  let variance = 0;
  for (const { state, lastDay } of cards) {
    const recall = retrievability(studyDay - lastDay, state.stability, parameters);
    recalled += recall;
    variance += recall * (1 - recall);
  }
  let ifNothingMore = 0;
  for (const { state, lastDay } of asToday) {
    ifNothingMore += retrievability(studyDay - lastDay, state.stability, parameters);
  }
  const band = BAND * Math.sqrt(variance);
  return {
    studyDay,
    recalled,
    low: Math.max(0, recalled - band),
    high: Math.min(cards.length, recalled + band),
    ifNothingMore,
  };
}
