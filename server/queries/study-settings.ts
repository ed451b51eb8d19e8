import type { HardSubject } from '@/study/card/card';
import type { PersonSettings } from '@/study/person/person';
import { requireMay, type Context } from '@/server/context';
import { readLeftOut } from '@/server/tables/person-deck';

/** Who asks, how they want to be asked, and about what not. */
export async function studySettings(
  context: Context,
): Promise<{ name: string; settings: PersonSettings; leftOut: HardSubject[] }> {
  const person = requireMay(context, 'change own settings');
  return { name: person.name, settings: person.settings, leftOut: await readLeftOut(context.db, person.id) };
}
