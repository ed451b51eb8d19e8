import { z } from 'zod';
import { attemptsToAskModel, throttled } from '@/server/auth/throttle';
import { requireMay, type Context } from '@/server/context';
import { env } from '@/server/env';
import { pokeWorker } from '@/server/jobs/worker';
import { Conflict, Invalid, NotAllowed, NotFound } from '@/server/refusals';
import { insertJob, readAskingJob } from '@/server/tables/job';
import { isModelEnabled, readAgreement, writeAgreement } from '@/server/tables/language-model';
import { readMemberships } from '@/server/tables/membership';
import { readOwnText } from '@/server/tables/own-document';
import { inTransaction } from '@/server/tables/transaction';
import { sentCharacters } from '@/study/extraction/model-parts';
import type { DocumentId } from '@/study/ids';
import { mayAskLanguageModel } from '@/study/person/can';

const written = z.object({
  document: z.string().max(200),
  /** As the page showed them: what was agreed to is this, and nothing that has come in its place. */
  url: z.string().max(2000),
  model: z.string().max(200),
  version: z.coerce.number().int(),
  agreed: z.boolean(),
});

/** Has a language model asked about a document of one's own, by a job; remembers what was agreed to. Answers with the job. */
export async function askModel(context: Context, given: z.input<typeof written>): Promise<string> {
  const person = requireMay(context, 'ask a language model');
  const db = context.db.pool;
  if (!mayAskLanguageModel(person, await readMemberships(db, person.id)))
    throw new NotAllowed('Whoever is a pupil of a class may not ask a language model. Nothing was sent.');
  const read = written.safeParse(given);
  if (!read.success) throw new Invalid('This could not be read. Nothing was sent.');
  const { url, model, version, agreed } = read.data;
  const to = env.languageModel;
  if (to === null || !(await isModelEnabled(db, to)))
    throw new NotFound('No language model may be asked here. Nothing was sent.');
  const text = await readOwnText(db, person.id, read.data.document as DocumentId);
  if (!text) throw new NotFound('There is no such document of yours.');
  if (to.url !== url || to.model !== model || text.version !== version)
    throw new Conflict(
      'The document or the language model is another one by now. Nothing was sent; please look again.',
    );
  const { document, title } = text;
  const agreement = { document, version, to };
  if (!agreed && (await readAgreement(db, person.id, agreement)) === null)
    throw new Invalid('Nothing was sent.', { agreed: 'Tick the box to send it.' });
  const job = await readAskingJob(db, person.id, document);
  if (job?.state === 'waiting' || job?.state === 'running')
    throw new Conflict('The language model is being asked about this document already.');
  await throttled(context, attemptsToAskModel(person.id), async () => null);
  const id = context.newId();
  const work = { kind: 'ask-model', document, title, version, url, model } as const;
  const characters = sentCharacters(text);
  await inTransaction(context.db, async (client) => {
    await writeAgreement(client, person.id, agreement, { characters, at: context.now });
    await insertJob(client, { person: person.id, id, work, bytes: null, failed: null, at: context.now });
  });
  pokeWorker();
  return id;
}
