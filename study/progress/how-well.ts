import type { Memory } from '../memory/memory';
import type { StudyDay } from '../time';

/**
 * How well somebody knows one card. `shaky`: met and never passed. `recognised`: passed only with the options in sight, which
 * is weaker than `recalled`. Days until it comes back; 0 or less where it is due.
 */
export type HowWell = { kind: 'unmet' } | { kind: 'shaky' | 'recognised' | 'recalled'; dueInDays: number };

export function howWell(
  memory: Pick<Memory, 'passedEver' | 'recalledEver' | 'dueStudyDay'> | null,
  today: StudyDay,
): HowWell {
  if (!memory) return { kind: 'unmet' };
  const kind = memory.recalledEver ? 'recalled' : memory.passedEver ? 'recognised' : 'shaky';
  return { kind, dueInDays: memory.dueStudyDay - today };
}
