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

export type ForecastMemory = Pick<
  Memory,
  'stability' | 'difficulty' | 'lastStudyDay' | 'dueStudyDay' | 'recalledEver' | 'passedEver'
>;

export type ForecastRequest = {
  memories: readonly ForecastMemory[];
  unmet: number;
  today: StudyDay;
  /** The day asked about; before `today` only today is answered. */
  until: StudyDay;
  newPerDay: number;
  /** Cards that fit a day; due ones come first. */
  answersPerDay: number;
  settings: ReplaySettings;
};

/** Above this many recalled cards, each simulated card stands for several that are alike: 10,000 then take a tenth of the time. */
export const MOST_SIMULATED = 1_000;

/**
 * What a person would recall from today to the exam day, if every day they answer what is due, oldest first, as far as the
 * day's answers go, and meet `newPerDay` new cards.
 *
 * Each card carries its expectation instead of being drawn at random, so that the same memories give the same forecast: at a
 * review, stability and difficulty become the mean of what Good and Again would make of them, weighted by the probability of
 * recall that FSRS gives for that day. A card met or only recognised before counts from its first review as recalled with that
 * probability. Simple on purpose: no ease of the person's own days, no change of pace. Today and the last day are always
 * among the points, at most 30 others between them.
 *
 * Of more than `mostSimulated` cards a sample is followed, spread evenly over due days and stabilities, each for as many as it
 * stands for: within half a percent of all cards of what following every one gives (held by a test).
 */
export function forecastRecall(request: ForecastRequest, mostSimulated = MOST_SIMULATED): Forecast {
  const { memories, today, until, settings } = request;
  const recalled = memories.filter(isRecalled);
  const others = memories.filter((memory) => !isRecalled(memory));
  const known = sampleOf(recalled, mostSimulated).map(simulated);
  const cards: SimulatedCards[] = known.map((card) => ({ ...card }));
  if (others.length > 0) cards.push(unsure(today, others.length));
  const now = pointOn(today, recalled.map(alone), [], settings);
  const points = [{ ...now, ifNothingMore: now.recalled }];
  const everyDays = Math.ceil((until - today) / MOST_STEPS);
  let unmet = request.unmet;
  for (let day = today; day < until; day++) {
    const met = Math.min(unmet, request.newPerDay);
    unmet -= met;
    if (met > 0) cards.push(unsure(day, met));
    answerDay(cards, day, request.answersPerDay, settings);
    const shown = day + 1 === until || (day + 1 - today) % everyDays === 0;
    if (shown) points.push(pointOn(day + 1, cards.filter(hasState), known, settings));
  }
  return {
    points,
    total: memories.length + request.unmet,
    onlyRecognised: others.filter(({ passedEver }) => passedEver).length,
    unmet: request.unmet,
  };
}

const MOST_STEPS = 31;

/** Cards in one state: `count` of them, whole where nothing was sampled. */
type SimulatedCards = { count: number; state: MemoryState | null; lastDay: StudyDay; dueDay: StudyDay };
type StatedCards = SimulatedCards & { state: MemoryState };
type RecalledMemory = ForecastMemory & { stability: number; difficulty: number; lastStudyDay: StudyDay };

function isRecalled(memory: ForecastMemory): memory is RecalledMemory {
  return memory.recalledEver && memory.stability !== null && memory.difficulty !== null && memory.lastStudyDay !== null;
}

/** In order of due day and stability, runs of equal length (but for one), each followed by the memory in its middle. */
function sampleOf(memories: readonly RecalledMemory[], most: number): { memory: RecalledMemory; count: number }[] {
  if (memories.length <= most) return memories.map((memory) => ({ memory, count: 1 }));
  const ordered = memories.toSorted((a, b) => a.dueStudyDay - b.dueStudyDay || a.stability - b.stability);
  return Array.from({ length: most }, (_, index) => {
    const from = Math.floor((index * ordered.length) / most);
    const to = Math.floor(((index + 1) * ordered.length) / most);
    return { memory: ordered[(from + to) >> 1]!, count: to - from };
  });
}

function simulated({ memory, count }: { memory: RecalledMemory; count: number }): StatedCards {
  const { stability, difficulty, lastStudyDay, dueStudyDay } = memory;
  return { count, state: { stability, difficulty }, lastDay: lastStudyDay, dueDay: dueStudyDay };
}

function alone(memory: RecalledMemory): StatedCards {
  return simulated({ memory, count: 1 });
}

/** Cards not yet recalled: asked on the day, as if new. */
function unsure(day: StudyDay, count: number): SimulatedCards {
  return { count, state: null, lastDay: day, dueDay: day };
}

function hasState(card: SimulatedCards): card is StatedCards {
  return card.state !== null;
}

function answerDay(cards: SimulatedCards[], day: StudyDay, answers: number, settings: ReplaySettings): void {
  const due = cards.filter((card) => card.dueDay <= day).sort((a, b) => a.dueDay - b.dueDay);
  let left = answers;
  for (const card of due) {
    if (left <= 0) return;
    // Where the day ends among them, those that had no turn wait in the state they were in.
    if (card.count > left) cards.push({ ...card, count: card.count - left });
    card.count = Math.min(card.count, left);
    left -= card.count;
    card.state = expectedState(card, day, settings);
    card.lastDay = day;
    card.dueDay = day + nextIntervalDays(card.state.stability, settings.retention, settings.parameters);
  }
}

/** How often a card asked without options for the first time is assumed to be known. A guess, and a cautious one: nothing has been measured. */
const FIRST_RECALL = 0.6;

function expectedState(card: SimulatedCards, day: StudyDay, { parameters }: ReplaySettings): MemoryState {
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
  cards: readonly StatedCards[],
  asToday: readonly StatedCards[],
  { parameters }: ReplaySettings,
): ForecastPoint {
  let all = 0;
  let recalled = 0;
  let variance = 0;
  for (const { count, state, lastDay } of cards) {
    const recall = retrievability(studyDay - lastDay, state.stability, parameters);
    all += count;
    recalled += count * recall;
    variance += count * recall * (1 - recall);
  }
  let ifNothingMore = 0;
  for (const { count, state, lastDay } of asToday) {
    ifNothingMore += count * retrievability(studyDay - lastDay, state.stability, parameters);
  }
  const band = BAND * Math.sqrt(variance);
  return {
    studyDay,
    recalled,
    low: Math.max(0, recalled - band),
    high: Math.min(all, recalled + band),
    ifNothingMore,
  };
}
