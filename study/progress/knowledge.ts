import type { Memory, ReplaySettings } from '../memory/memory';
import { retrievability } from '../memory/schedule';
import type { StudyDay } from '../time';

export type KnowledgeMemory = Pick<
  Memory,
  'stability' | 'lastStudyDay' | 'passedEver' | 'recalledEver' | 'dueStudyDay'
>;

/** One card of a person's decks: what it is about, and what they remember of it; null while unmet. */
export type KnownCard = { groups: readonly string[]; memory: KnowledgeMemory | null };

/** How well a group of cards (a theme, a kind) is known today. */
export type Knowledge = {
  group: string;
  total: number;
  unmet: number;
  /** Met, but never passed: wrong or guessed so far. */
  shaky: number;
  /** Passed only with the options in sight: recognition, which is weaker than recall and counts apart. */
  recognised: number;
  /** Recalled without options at least once, and how many of those they would be expected to recall today. */
  recalled: number;
  expectedToday: number;
};

/** Knowledge by group, in the order of `groups`; a card in several groups counts in each, one in none of them in none. */
export function knowledgeOf(
  cards: Iterable<KnownCard>,
  groups: readonly string[],
  today: StudyDay,
  settings: ReplaySettings,
): Knowledge[] {
  const found = new Map(groups.map((group) => [group, emptyOf(group)]));
  for (const { groups, memory } of cards) {
    const recall = recallOf(memory, today, settings);
    for (const group of groups) {
      const knowledge = found.get(group);
      if (knowledge) count(knowledge, memory, recall);
    }
  }
  return [...found.values()];
}

function emptyOf(group: string): Knowledge {
  return { group, total: 0, unmet: 0, shaky: 0, recognised: 0, recalled: 0, expectedToday: 0 };
}

/** The probability of recall today; null for what was never recalled without options. */
function recallOf(memory: KnowledgeMemory | null, today: StudyDay, { parameters }: ReplaySettings): number | null {
  if (!memory?.recalledEver || memory.stability === null || memory.lastStudyDay === null) return null;
  return retrievability(today - memory.lastStudyDay, memory.stability, parameters);
}

function count(knowledge: Knowledge, memory: KnowledgeMemory | null, recall: number | null): void {
  knowledge.total++;
  if (!memory) knowledge.unmet++;
  else if (recall !== null) {
    knowledge.recalled++;
    knowledge.expectedToday += recall;
  } else if (memory.passedEver) knowledge.recognised++;
  else knowledge.shaky++;
}

/** How many cards fall due on each of the next `days` days from today; what is overdue counts today. */
export function dueByDay(dueStudyDays: Iterable<StudyDay>, today: StudyDay, days: number): number[] {
  const counts = new Array<number>(days).fill(0);
  for (const day of dueStudyDays) {
    const index = Math.max(0, day - today);
    if (index < days) counts[index]!++;
  }
  return counts;
}
