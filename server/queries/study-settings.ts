import type { HardSubject } from '@/study/card/card';
import type { PersonSettings } from '@/study/person/person';
import { requireMay, type Context } from '@/server/context';
import { readLeftOut } from '@/server/tables/person-deck';

/** How whoever asks wants to be asked, and about what not. */
export async function studySettings(context: Context): Promise<{ settings: PersonSettings; leftOut: HardSubject[] }> {
  const person = requireMay(context, 'change own settings');
  return { settings: person.settings, leftOut: await readLeftOut(context.db, person.id) };
}
