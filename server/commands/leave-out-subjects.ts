import { z } from 'zod';
import { hardSubjects } from '@/study/claim/claim';
import { requireMay, type Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { writeLeftOut } from '@/server/tables/person-deck';

/** Cards on these hard subjects, and on no others, are not asked. Nobody is told; what was answered stays remembered. */
export async function leaveOutSubjects(context: Context, written: { subjects: readonly string[] }): Promise<void> {
  const person = requireMay(context, 'change own settings');
  const read = z.array(z.enum(hardSubjects)).safeParse(written.subjects);
  if (!read.success) throw new Invalid('Nothing was changed.', { subjects: 'Please choose from the list.' });
  await writeLeftOut(context.db, person.id, [...new Set(read.data)]);
}
