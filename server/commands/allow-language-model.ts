import { z } from 'zod';
import { requireMay, type Context } from '@/server/context';
import { env } from '@/server/env';
import { Conflict, Invalid } from '@/server/refusals';
import { saveModelEnabled } from '@/server/tables/language-model';

const written = z.object({ url: z.string().max(2000), model: z.string().max(200), enabled: z.boolean() });

/** Lets the model that the environment names be asked, or no longer: what is waiting then ends with nothing sent. */
export async function allowLanguageModel(context: Context, given: z.input<typeof written>): Promise<void> {
  requireMay(context, 'set up the language model');
  const read = written.safeParse(given);
  if (!read.success) throw new Invalid('This could not be read. Nothing was changed.');
  const { url, model, enabled } = read.data;
  const named = env.languageModel;
  if (named?.url !== url || named.model !== model)
    throw new Conflict('Clio was started with another language model by now. Nothing was changed; please look again.');
  await saveModelEnabled(context.db.pool, named, enabled, context.now);
}
