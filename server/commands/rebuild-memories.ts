import type { Person } from '@/study/person/person';
import type { Memory } from '@/study/memory/memory';
import { replay } from '@/study/memory/replay';
import { historyOf } from '@/study/review/history';
import type { Db } from '@/server/db/connect';
import { forgetMemories, readMemories, replaySettingsOf, settingsName, writeMemories } from '@/server/tables/memory';
import { withPersonLock } from '@/server/tables/person-lock';
import { readHistory } from '@/server/tables/review';

/** At once in one statement. */
const ROWS_A_STATEMENT = 1_000;

export type MemoryFault = {
  card: string;
  /** `missing`: no row where there should be one; `stale`: computed with other settings, so it will be replayed when touched. */
  kind: 'wrong' | 'missing' | 'superfluous' | 'stale';
};

/** Computes everything a person remembers anew from their log, while nothing is recorded for them. */
export async function rebuildMemories(db: Db, person: Pick<Person, 'id' | 'settings'>): Promise<number> {
  const settings = replaySettingsOf(person);
  return withPersonLock(db, person.id, 'everything', async (transaction) => {
    const implied = replay(historyOf(await readHistory(transaction, person.id, null)), settings);
    const kept = await readMemories(transaction, person.id);
    const superfluous = kept.filter(({ card }) => !implied.has(card)).map(({ card }) => card);
    forgetMemories(transaction, person.id, superfluous);
    const memories = [...implied.values()];
    for (let from = 0; from < memories.length; from += ROWS_A_STATEMENT) {
      writeMemories(transaction, person.id, memories.slice(from, from + ROWS_A_STATEMENT), settings);
    }
    return memories.length;
  });
}

/** Holds everything a person remembers against their log; changes nothing. */
export async function verifyMemories(db: Db, person: Pick<Person, 'id' | 'settings'>): Promise<MemoryFault[]> {
  const settings = replaySettingsOf(person);
  const name = settingsName(settings);
  return withPersonLock(db, person.id, 'everything', async (transaction) => {
    const implied = replay(historyOf(await readHistory(transaction, person.id, null)), settings);
    const faults: MemoryFault[] = [];
    for (const { settings: computedWith, ...memory } of await readMemories(transaction, person.id)) {
      const expected = implied.get(memory.card);
      implied.delete(memory.card);
      if (!expected) faults.push({ card: memory.card, kind: 'superfluous' });
      else if (computedWith !== name) faults.push({ card: memory.card, kind: 'stale' });
      else if (!isSame(memory, expected)) faults.push({ card: memory.card, kind: 'wrong' });
    }
    return [...faults, ...[...implied.keys()].map((card) => ({ card, kind: 'missing' as const }))];
  });
}

function isSame(memory: Memory, expected: Memory): boolean {
  return (Object.keys(expected) as (keyof Memory)[]).every((field) => memory[field] === expected[field]);
}
