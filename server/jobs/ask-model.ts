import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '@/server/db/connect';
import { env } from '@/server/env';
import { ASKING_LIMITS, askLanguageModel, NoAnswer, type Endpoint } from '@/server/outside/language-model';
import { insertDrafts, readDrafts, replaceProposals, type KeptDraft } from '@/server/tables/draft';
import { finishJob, type HeldJob, type Work } from '@/server/tables/job';
import { isModelEnabled, readAgreement, writeModelReading } from '@/server/tables/language-model';
import { readMemberships } from '@/server/tables/membership';
import { holdVersion, readOwnText, readOwnTexts, type OwnText } from '@/server/tables/own-document';
import { findPerson } from '@/server/tables/person';
import { readShelf } from '@/server/tables/shelved-collection';
import { inTransaction } from '@/server/tables/transaction';
import type { GatedProposals, ModelProposals } from '@/study/extraction/model-gate';
import { readModelAnswer } from '@/study/extraction/model-answer';
import { partsOf, type Part } from '@/study/extraction/model-parts';
import { questionAbout } from '@/study/extraction/model-prompt';
import type { PersonId } from '@/study/ids';
import { mayAskLanguageModel } from '@/study/person/can';
import type { HowFar } from './do-job';
import { runApart } from './run-apart';
import { wordsOfAnswer, wordsOfFailure, type Asking, type AskingFault } from './words-of-asking';

/** It ends without anything having changed; the message is for the person. */
export class NothingAsked extends Error {}

export type AskingTimes = {
  /** For how long one part may be thought about, and all of them. */
  mostMs: number;
  allMs: number;
  /** Before an endpoint that had too much to do is asked once more. */
  pauseMs: number;
};

export const ASKING_TIMES: AskingTimes = { mostMs: ASKING_LIMITS.mostMs, allMs: 30 * 60_000, pauseMs: 10_000 };

/** After so many parts in a row that nobody could read, the rest would be no better. */
const MOST_IN_VAIN = 3;

type AskWork = Extract<Work, { kind: 'ask-model' }>;

/**
 * Asks about one part after the other, has the gate judge what was proposed, and adds what passed to the drafts. All that is written
 * is written at the end, in one transaction: whoever takes the job over after a crash begins anew, and cancelling leaves nothing.
 */
export async function askAboutDocument(
  db: Db,
  job: HeldJob & { work: AskWork },
  { signal, onProgress }: HowFar,
  times: AskingTimes = ASKING_TIMES,
): Promise<void> {
  const { person, work } = job;
  const endpoint = await endpointOf(db, person, work);
  const text = await readOwnText(db.pool, person, work.document);
  if (!text) throw new NothingAsked('The document is not there any more, so nothing was sent.');
  if (text.version !== work.version)
    throw new NothingAsked('There is a newer version of the document than you agreed to send, so nothing was sent.');
  const kept = await readDrafts(db.pool, person, work.document);
  const heard = await askParts(db, endpoint, text, kept, times, { signal, onProgress });
  const asking: Asking = { host: new URL(work.url).host, ...heard };
  if (heard.read === 0 && heard.fault) throw new NothingAsked(wordsOfFailure(asking));
  onProgress({ stage: 'checking', done: 0.9, found: heard.proposals.cards.length });
  const { drafts, refusals } = await gateApart(db, person, heard.proposals, kept, signal);
  signal.throwIfAborted();
  await inTransaction(db, async (client) => {
    const isThere = await holdVersion(client, person, work.document, work.version);
    const message = isThere
      ? wordsOfAnswer(asking, { drafted: drafts.length, refused: refusals.length })
      : 'The document was replaced while the language model was asked, so what it proposed was not kept.';
    const at = Date.now();
    const found = isThere ? drafts.length : 0;
    // Where another has the job, or its person is gone, nothing may be written.
    if (!(await finishJob(client, job, { state: 'done', found, message, document: work.document, at })) || !isThere)
      return;
    const document = { id: work.document, version: work.version };
    // What it proposed before about parts that it did not answer now stays.
    const keep = heard.fault === null ? replaceProposals : insertDrafts;
    await keep(client, person, document, drafts, { proposedBy: 'model', at });
    const from = { url: work.url, model: work.model };
    const reading = { version: work.version, from, drafted: drafts.length, refusals, readAt: at };
    await writeModelReading(client, person, work.document, reading);
  });
}

/** Asked again when the job is done, not only when it is begun: an administrator may have changed their mind. */
async function endpointOf(db: Db, person: PersonId, { document, version, url, model }: AskWork): Promise<Endpoint> {
  const endpoint = env.languageModel;
  const isSame = endpoint !== null && endpoint.url === url && endpoint.model === model;
  if (!isSame || !(await isModelEnabled(db.pool, endpoint)))
    throw new NothingAsked('This language model may not be asked any more, so nothing was sent.');
  const known = await findPerson(db, person);
  if (!known || !mayAskLanguageModel(known.person, await readMemberships(db.pool, person)))
    throw new NothingAsked('You may not ask a language model any more, so nothing was sent.');
  if ((await readAgreement(db.pool, person, { document, version, to: { url, model } })) === null)
    throw new NothingAsked('You have not agreed to this document being sent, so nothing was sent.');
  return endpoint;
}

type Heard = Pick<Asking, 'parts' | 'read' | 'fault'> & { proposals: ModelProposals };

async function askParts(
  db: Db,
  endpoint: Endpoint,
  text: OwnText,
  kept: KeptDraft[],
  times: AskingTimes,
  { signal, onProgress }: HowFar,
): Promise<Heard> {
  const parts = partsOf(text);
  const open = kept.filter((one) => isOfRules(one, text.version)).map(({ draft }) => draft);
  const proposals: ModelProposals = { document: text.document, cards: [], rewordings: [], malformed: [] };
  const heard: Heard = { parts: parts.length, read: 0, fault: null, proposals };
  const until = Date.now() + times.allMs;
  let inVain = 0;
  for (const [at, part] of parts.entries()) {
    onProgress({ stage: 'asking', done: (at / parts.length) * 0.9, found: proposals.cards.length });
    if (Date.now() > until) return { ...heard, fault: { kind: 'out-of-time' } };
    // They may change their mind while a long document is being sent.
    if (at > 0 && !(await isModelEnabled(db.pool, endpoint))) return { ...heard, fault: { kind: 'forbidden' } };
    const question = questionAbout(text, part, open);
    const answer = await askPatiently(endpoint, question, times, signal);
    const read = typeof answer === 'string' ? readModelAnswer(answer) : answer;
    if (read.kind === 'read') {
      inVain = 0;
      heard.read += 1;
      takeDown(proposals, part, read, question.draftIds);
      continue;
    }
    heard.fault = read;
    inVain += 1;
    if (inVain >= MOST_IN_VAIN || !isOfOnePart(read)) break;
  }
  return heard;
}

/** What was too busy, or had a fault of its own, is asked once more. */
async function askPatiently(
  endpoint: Endpoint,
  question: { system: string; prompt: string },
  { mostMs, pauseMs }: AskingTimes,
  signal: AbortSignal,
): Promise<string | AskingFault> {
  const ask = () =>
    askLanguageModel(endpoint, question, signal, { ...ASKING_LIMITS, mostMs }).catch((error: unknown) => {
      if (error instanceof NoAnswer) return error.fault;
      throw error;
    });
  const first = await ask();
  const isPassing =
    typeof first !== 'string' && first.kind === 'refused' && (first.status === 429 || first.status >= 500);
  if (!isPassing) return first;
  await pause(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  return ask();
}

/** What may be better with the next part: the answer was there, and was of no use. */
function isOfOnePart({ kind }: AskingFault): boolean {
  return kind === 'unreadable' || kind === 'cut-off' || kind === 'too-long' || kind === 'no-answer';
}

function takeDown(
  proposals: ModelProposals,
  part: Part,
  { cards, rewordings, malformed }: Extract<ReturnType<typeof readModelAnswer>, { kind: 'read' }>,
  draftIds: ReturnType<typeof questionAbout>['draftIds'],
): void {
  proposals.cards.push(...cards.map((card) => ({ ...card, part })));
  proposals.malformed.push(...malformed);
  for (const { draft, question } of rewordings) {
    const id = draftIds.get(draft);
    if (id) proposals.rewordings.push({ draft: id, question });
  }
}

/** What may be worded anew: proposed by the rules from this very text, and not decided on. */
function isOfRules({ state, proposedBy, documentVersion, edited }: KeptDraft, version: number): boolean {
  return state === 'proposed' && proposedBy === 'rules' && documentVersion === version && !edited;
}

/** What it said the last time and nobody has touched may be said again. */
function isOfAnEarlierAnswer({ state, proposedBy, edited }: KeptDraft): boolean {
  return state === 'proposed' && proposedBy === 'model' && !edited;
}

/** In a process of its own: the whole shelf is read for it, since wrong options and contradictions come from there. */
async function gateApart(
  db: Db,
  person: PersonId,
  proposals: ModelProposals,
  kept: KeptDraft[],
  signal: AbortSignal,
): Promise<GatedProposals> {
  const { cards, rewordings, malformed } = proposals;
  if (cards.length + rewordings.length + malformed.length === 0) return { drafts: [], refusals: [] };
  const [texts, shelf] = [await readOwnTexts(db.pool, person), await readShelf(db.pool)];
  const there = kept.filter((one) => !isOfAnEarlierAnswer(one)).map(({ draft }) => draft);
  const ran = await runApart(
    'server/jobs/gate-process.ts',
    [],
    JSON.stringify({ texts, shelf, proposals, kept: there }),
    {
      mostSeconds: 600,
      mostMemoryBytes: 1024 * 1024 * 1024,
      signal,
    },
  );
  if (ran.kind === 'answered') return ran.answer as GatedProposals;
  if (ran.kind === 'failed') throw new Error(`Checking what a language model proposed failed: ${ran.said}`);
  throw new NothingAsked(
    'Checking what the language model proposed took too much, so it was stopped. Your drafts are as they were.',
  );
}
