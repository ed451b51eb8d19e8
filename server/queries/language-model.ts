import { requireMay, type Context } from '@/server/context';
import { env } from '@/server/env';
import { NotFound } from '@/server/refusals';
import { readAskingJob, type Job } from '@/server/tables/job';
import { isModelEnabled, readAgreement, readModelReading, type ModelReading } from '@/server/tables/language-model';
import { readMemberships } from '@/server/tables/membership';
import { readOwnText } from '@/server/tables/own-document';
import { partsOf, sentCharacters } from '@/study/extraction/model-parts';
import type { DocumentId } from '@/study/ids';
import { mayAskLanguageModel } from '@/study/person/can';
import type { Instant } from '@/study/time';

/** Which language model Clio was started with, and whether it may be asked. */
export type ModelSetting = { url: string; host: string; model: string; hasKey: boolean; enabled: boolean };

/** Null where Clio was started with none. */
export async function modelSetting(context: Context): Promise<ModelSetting | null> {
  requireMay(context, 'set up the language model');
  const named = env.languageModel;
  if (!named) return null;
  const { url, model, key } = named;
  const enabled = await isModelEnabled(context.db.pool, named);
  return { url, host: new URL(url).host, model, hasKey: key !== null, enabled };
}

/** What somebody is told before a document of theirs leaves the machine. */
export type ModelOffer = {
  url: string;
  host: string;
  model: string;
  /** Whether it runs where Clio runs, so that nothing leaves the machine. */
  isHere: boolean;
  version: number;
  /** How much of it would be sent, of how much, in how many parts. */
  characters: number;
  ofCharacters: number;
  parts: number;
  /** When they agreed to this very thing before; null where they have not. */
  agreedAt: Instant | null;
};

export type ModelAtDesk = {
  /** Null where no language model may be asked, or not by this person. */
  offer: ModelOffer | null;
  /** The last time that it was asked about this document. */
  job: Job | null;
  reading: (Omit<ModelReading, 'from'> & { host: string; model: string; isOfThisVersion: boolean }) | null;
};

/** What the desk says of a language model, beside the drafts of a document. */
export async function modelAtDesk(context: Context, id: string): Promise<ModelAtDesk> {
  const { id: person } = requireMay(context, 'decide on drafts');
  const db = context.db.pool;
  const text = await readOwnText(db, person, id as DocumentId);
  if (!text) throw new NotFound('There is no such document of yours.');
  const { document, version } = text;
  const [job, reading] = await Promise.all([
    readAskingJob(db, person, document),
    readModelReading(db, person, document),
  ]);
  return {
    offer: await offerOf(context, text),
    job,
    reading: reading && {
      ...reading,
      host: new URL(reading.from.url).host,
      model: reading.from.model,
      isOfThisVersion: reading.version === version,
    },
  };
}

async function offerOf(
  { db: { pool }, person }: Context,
  text: NonNullable<Awaited<ReturnType<typeof readOwnText>>>,
): Promise<ModelOffer | null> {
  const to = env.languageModel;
  if (!to || !person || !(await isModelEnabled(pool, to))) return null;
  if (!mayAskLanguageModel(person, await readMemberships(pool, person.id))) return null;
  const { document, version } = text;
  const { host, hostname } = new URL(to.url);
  return {
    url: to.url,
    host,
    model: to.model,
    isHere: /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname),
    version,
    characters: sentCharacters(text),
    ofCharacters: text.text.length,
    parts: partsOf(text).length,
    agreedAt: await readAgreement(pool, person.id, { document, version, to }),
  };
}
