import { z } from 'zod';
import { HIGHEST_RETENTION, LOWEST_RETENTION } from '@/study/memory/schedule';
import { presentationSettings } from '@/study/planning/presentation';
import { MOST_NEW_PER_DAY, type PersonSettings } from '@/study/person/person';
import { requireMay, type Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { saveSettings } from '@/server/tables/person';
import { rebuildMemories } from './rebuild-memories';

const newPerDay = `Please choose a whole number from 0 to ${MOST_NEW_PER_DAY}.`;

const writtenSettings = z.object({
  newPerDay: z.int(newPerDay).min(0, newPerDay).max(MOST_NEW_PER_DAY, newPerDay),
  presentation: z.enum(presentationSettings),
  buttons: z.union([z.literal(2), z.literal(4)]),
  singleKeys: z.boolean(),
  retention: z.number().min(LOWEST_RETENTION).max(HIGHEST_RETENTION),
});

/** How somebody wants to be asked. What is left out stays as it is. Another retention moves every due day. */
export async function changeStudySettings(context: Context, written: Partial<PersonSettings>): Promise<void> {
  const person = requireMay(context, 'change own settings');
  const read = writtenSettings.safeParse({ ...person.settings, ...written });
  if (!read.success) {
    const fields = read.error.issues.map(({ path, message }) => [String(path[0]), message]);
    throw new Invalid('Nothing was changed.', Object.fromEntries(fields));
  }
  await saveSettings(context.db, person.id, read.data);
  if (read.data.retention !== person.settings.retention) {
    await rebuildMemories(context.db, { id: person.id, settings: read.data });
  }
}
