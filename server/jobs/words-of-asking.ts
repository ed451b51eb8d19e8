import type { ModelFault } from '@/server/outside/language-model';

/** Why a part of a document came back without proposals. */
export type AskingFault =
  | ModelFault
  | { kind: 'unreadable'; why: 'no-json' | 'cut-off' | 'other-form' }
  | { kind: 'out-of-time' | 'forbidden' };

/** What a person is told that asking came to; `host` is where the text went. */
export type Asking = { host: string; parts: number; read: number; fault: AskingFault | null };

const UNTOUCHED = 'The drafts that you had are as they were.';

/** Of a job that brought something, if only that nothing was proposed. */
export function wordsOfAnswer(asking: Asking, { drafted, refused }: { drafted: number; refused: number }): string {
  const proposed =
    drafted + refused === 0
      ? 'The language model proposed nothing.'
      : `The language model proposed ${counted(drafted + refused, 'card')}: ${whatBecame(drafted, refused)}.`;
  if (asking.fault === null) return proposed;
  return `${proposed} Of ${counted(asking.parts, 'part')} of the document ${asking.read} ${asking.read === 1 ? 'was' : 'were'} answered. ${wordsOfFault(asking)}`;
}

/** What there is none of is not said. */
function whatBecame(drafted: number, refused: number): string {
  const said = [
    { count: drafted, words: `passed the checks and ${drafted === 1 ? 'is a draft' : 'are drafts'} now` },
    { count: refused, words: `${refused === 1 ? 'was' : 'were'} refused` },
  ];
  return said.flatMap(({ count, words }) => (count > 0 ? [`${count} ${words}`] : [])).join(', ');
}

/** Of a job that brought nothing. */
export function wordsOfFailure(asking: Asking): string {
  return `${wordsOfFault(asking)} ${UNTOUCHED}`;
}

function wordsOfFault({ host, fault }: Asking): string {
  switch (fault?.kind) {
    case undefined:
      return '';
    case 'unreachable':
      return `The language model at ${host} could not be reached.`;
    case 'elsewhere':
      return `${host} wanted the text to be sent on to another address, which Clio does not do.`;
    case 'too-slow':
      return `The language model at ${host} took too long to answer, so Clio stopped waiting.`;
    case 'out-of-time':
      return `Asking took longer than half an hour altogether, so Clio stopped.`;
    case 'forbidden':
      return 'An administrator no longer allows it to be asked, so nothing more was sent.';
    case 'too-long':
      return `${host} sent far more than an answer, so Clio stopped listening.`;
    case 'no-answer':
      return `What ${host} sent was not an answer that Clio can read.`;
    case 'cut-off':
      return 'The language model’s answer broke off before its end.';
    case 'unreadable':
      return fault.why === 'cut-off'
        ? 'The language model’s answer broke off before its end.'
        : 'The language model’s answer was not in the form that it was asked for.';
    case 'refused':
      return refusedWith(host, fault.status);
  }
}

function refusedWith(host: string, status: number): string {
  if (status === 401 || status === 403)
    return `${host} does not let this Clio ask (${status}): whoever runs Clio has to mend its key.`;
  if (status === 404) return `${host} does not know this language model (404): whoever runs Clio has to mend its name.`;
  if (status === 429) return `${host} had too much to do to answer (429). Please try again later.`;
  if (status >= 500) return `${host} answered with a fault of its own (${status}). Please try again later.`;
  return `${host} would not take the question (${status}).`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
