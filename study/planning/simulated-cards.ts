import type { Memory, ReplaySettings } from '../memory/memory';
import { nextIntervalDays, nextState, retrievability, type MemoryState } from '../memory/schedule';
import type { StudyDay } from '../time';
import type { Asking } from './presentation';

/** A card that has been met, as the forecast needs it. */
export type ForecastMemory = Pick<
  Memory,
  'stability' | 'difficulty' | 'lastStudyDay' | 'dueStudyDay' | 'recalledEver' | 'passedEver'
> & { asking: Asking };

/** Cards that are alike: `count` of them. */
export type SimulatedCards = {
  count: number;
  asking: Asking;
  /** Null before the first answer that tells anything. */
  state: MemoryState | null;
  lastDay: StudyDay;
  dueDay: StudyDay;
  /** Whether they have been known once, be it among options. */
  passed: boolean;
  /** Which part of them is expected to have been recalled once with nothing to choose from: 0 to 1. */
  recalled: number;
};

export function remembered(memory: ForecastMemory, count = 1): SimulatedCards {
  const { asking, stability, difficulty, lastStudyDay, dueStudyDay, passedEver, recalledEver } = memory;
  return {
    count,
    asking,
    state: stability === null || difficulty === null ? null : { stability, difficulty },
    lastDay: lastStudyDay ?? dueStudyDay,
    dueDay: dueStudyDay,
    passed: passedEver,
    recalled: recalledEver ? 1 : 0,
  };
}

/** Cards met for the first time on a day; those that are asked alike are one. */
export function introduced(askings: readonly Asking[], day: StudyDay): SimulatedCards[] {
  const counts = new Map<Asking, number>();
  for (const asking of askings) counts.set(asking, (counts.get(asking) ?? 0) + 1);
  return [...counts].map(([asking, count]) => ({
    count,
    asking,
    state: null,
    lastDay: day,
    dueDay: day,
    passed: false,
    recalled: 0,
  }));
}

/** In order of what they are, due day and stability, runs of equal length (but for one), each followed by the one in its middle. */
export function sampleOf(memories: readonly ForecastMemory[], most: number): SimulatedCards[] {
  if (memories.length <= most) return memories.map((memory) => remembered(memory));
  const ordered = memories.toSorted(
    (a, b) =>
      Number(a.recalledEver) - Number(b.recalledEver) ||
      a.asking.localeCompare(b.asking) ||
      a.dueStudyDay - b.dueStudyDay ||
      (a.stability ?? 0) - (b.stability ?? 0),
  );
  return Array.from({ length: most }, (_, index) => {
    const from = Math.floor((index * ordered.length) / most);
    const to = Math.floor(((index + 1) * ordered.length) / most);
    return remembered(ordered[(from + to) >> 1]!, to - from);
  });
}

/** How many of them have their turn by the end of a day, if all have it that is due. */
export function dueOn(cards: readonly SimulatedCards[], day: StudyDay): number {
  return cards.reduce((sum, { count, dueDay }) => (dueDay <= day ? sum + count : sum), 0);
}

/** Answers what is due, oldest first, as far as the day's answers go. */
export function answerDay(cards: SimulatedCards[], day: StudyDay, answers: number, settings: ReplaySettings): void {
  const due = cards.filter((card) => card.dueDay <= day).sort((a, b) => a.dueDay - b.dueDay);
  let left = answers;
  for (const card of due) {
    if (left <= 0) return;
    // Where the day ends among them, those that had no turn wait in the state they were in.
    if (card.count > left) cards.push({ ...card, count: card.count - left });
    card.count = Math.min(card.count, left);
    left -= card.count;
    answer(card, day, settings);
  }
}

/** How often a card is assumed to be known when it is first asked. A guess, and a cautious one: nothing has been measured. */
const FIRST_RECALL = 0.6;

function answer(card: SimulatedCards, day: StudyDay, { parameters, retention }: ReplaySettings): void {
  const elapsed = day - card.lastDay;
  const known = card.state ? retrievability(elapsed, card.state.stability, parameters) : FIRST_RECALL;
  const good = nextState(card.state, elapsed, 3, parameters);
  const again = nextState(card.state, elapsed, 1, parameters);
  const freely = card.asking === 'freely' || (card.asking === 'among options first' && card.passed);
  if (freely) card.recalled += (1 - card.recalled) * known;
  // What is missed is asked again the same day until it is known.
  card.passed = true;
  card.state = {
    stability: known * good.stability + (1 - known) * again.stability,
    difficulty: known * good.difficulty + (1 - known) * again.difficulty,
  };
  card.lastDay = day;
  card.dueDay = day + nextIntervalDays(card.state.stability, retention, parameters);
}
