import { vi } from 'vitest';
import { allowLanguageModel } from '@/server/commands/allow-language-model';
import { askModel } from '@/server/commands/ask-model';
import type { Db } from '@/server/db/connect';
import { env } from '@/server/env';
import { workOnce } from '@/server/jobs/worker';
import { modelAtDesk } from '@/server/queries/language-model';
import { readDrafts, type KeptDraft } from '@/server/tables/draft';
import { contextOf, type Context } from '@/server/context';
import type { DocumentId, PersonId } from '@/study/ids';
import { aBroughtDocument } from './brought-document';
import { aFakeModel } from './a-fake-model';
import type { Behaviour } from './fake-model';
import { aPerson, contextOfPerson } from './person';

export const MODEL = 'llama';
export const QUICK = { leaseMs: 1_000, beatMs: 50, lookMs: 50 };
export const PATIENT = { mostMs: 20_000, allMs: 60_000, pauseMs: 20 };

let administrator: Context | undefined;

/** Somebody with a document that was read, at the desk where a language model can be asked. */
export async function anAskingDesk(db: Db, id?: string, body?: string) {
  const person: PersonId = (await aPerson(db)).person.id;
  const { document }: { document: DocumentId } = await aBroughtDocument(db, person, id, body);
  const context = () => contextOfPerson(db, person);
  const drafts = () => readDrafts(db.pool, person, document);
  const given = () => ({ document, url: env.languageModel!.url, model: env.languageModel!.model, version: 1 });
  return {
    person,
    document,
    context,
    drafts,
    given,
    proposed: async (): Promise<KeptDraft[]> => (await drafts()).filter(({ proposedBy }) => proposedBy === 'model'),
    ask: async (changed: { agreed?: boolean; model?: string } = {}) =>
      askModel(await context(), { ...given(), agreed: true, ...changed }),
    work: (mostMs = PATIENT.mostMs) => workOnce(db, QUICK, 'asking', { ...PATIENT, mostMs }),
    desk: async () => modelAtDesk(await context(), document),
  };
}

/** Clio as it is when it was started with this endpoint, and an administrator has allowed it. */
export async function withModel(db: Db, ...behaviours: Behaviour[]) {
  const fake = await aFakeModel(...behaviours);
  await withModelAt(db, fake.url);
  return fake;
}

export async function withModelAt(db: Db, url: string): Promise<void> {
  vi.stubEnv('CLIO_MODEL_URL', url);
  vi.stubEnv('CLIO_MODEL', MODEL);
  await allowModel(db, true);
}

export async function allowModel(db: Db, enabled: boolean): Promise<void> {
  administrator ??= contextOf(db, (await aPerson(db, { role: 'administrator' })).person);
  const { url, model } = env.languageModel!;
  await allowLanguageModel({ ...administrator, db }, { url, model, enabled });
}
