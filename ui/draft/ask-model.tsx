import type { FormAction } from '../person/action-form';
import { JobsLive } from '../document/jobs-live';
import { Notice } from '../kit/notice';
import { SubmitButton } from '../kit/submit-button';
import { AskModelForm, type ModelOffer } from './ask-model-form';

type AskModelProps = {
  /** Of the desk. */
  address: string;
  asking: {
    offer: ModelOffer | null;
    job: {
      id: string;
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
      done: number;
      found: number;
      cancelAsked: boolean;
      message: string | null;
    } | null;
    reading: {
      host: string;
      model: string;
      isOfThisVersion: boolean;
      refusals: { question: string; answer: string; sentence: string; reason: string }[];
    } | null;
  };
  ask: FormAction;
  cancel: (form: FormData) => Promise<void>;
};

/** Where a language model can be asked about the document, what came of it the last time, and what of it was refused. */
export function AskModel({ address, asking: { offer, job, reading }, ask, cancel }: AskModelProps) {
  if (!offer && !job && !reading) return null;
  const isOpen = job?.state === 'waiting' || job?.state === 'running';
  return (
    <section aria-labelledby="language-model" className="mt-12 border-t border-rule pt-6">
      <h2 id="language-model" className="font-serif text-2xl font-semibold">
        Ask a language model
      </h2>
      <div className="mt-4 max-w-measure space-y-5">
        {job && isOpen && <BeingAsked job={job} cancel={cancel} />}
        {job && !isOpen && <WhatCameOfIt job={job} address={address} />}
        {offer && !isOpen && <AskModelForm key={job?.id} offer={offer} ask={ask} />}
        {reading && reading.refusals.length > 0 && <Refused reading={reading} />}
      </div>
    </section>
  );
}

type ShownJob = NonNullable<AskModelProps['asking']['job']>;

function BeingAsked({ job, cancel }: { job: ShownJob; cancel: AskModelProps['cancel'] }) {
  return (
    <div>
      <JobsLive open={1} words="The language model is being asked. You can go on with the drafts meanwhile." />
      <progress
        aria-label="How much of the document has been answered"
        className="mt-3 h-2 w-full max-w-80"
        value={job.done}
        max={1}
      />
      <p className="figures mt-1 text-sm text-ink-soft">
        {job.state === 'waiting'
          ? 'Waiting for its turn.'
          : `${Math.round(job.done * 100)} %, ${job.found} proposed so far`}
      </p>
      {job.cancelAsked ? (
        <p className="mt-3">Stopping…</p>
      ) : (
        <form action={cancel} className="mt-3">
          <input type="hidden" name="job" value={job.id} />
          <SubmitButton weight="quiet" pending="Stopping…">
            Stop asking
          </SubmitButton>
        </form>
      )}
    </div>
  );
}

function WhatCameOfIt({ job, address }: { job: ShownJob; address: string }) {
  if (job.state === 'cancelled') return <p>You stopped it. Nothing of what it proposed was kept.</p>;
  return (
    <Notice tone={job.state === 'failed' ? 'error' : 'plain'}>
      <p>{job.message}</p>
      {job.found > 0 && (
        <p>
          {/* The whole page anew: the desk keeps the drafts that it came with. */}
          <a href={address} className="underline underline-offset-[0.2em] hover:text-oxblood">
            Show them on the desk
          </a>
          , under “Proposed by the language model”.
        </p>
      )}
    </Notice>
  );
}

function Refused({ reading }: { reading: NonNullable<AskModelProps['asking']['reading']> }) {
  const { model, host, refusals, isOfThisVersion } = reading;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium hover:text-oxblood">
        What {model} at {host} proposed and Clio refused: {refusals.length}
      </summary>
      {!isOfThisVersion && <p className="text-sm text-ink-soft">It read an earlier version of the document.</p>}
      <ul aria-label="Refused" className="divide-y divide-hairline">
        {refusals.map(({ question, answer, sentence, reason }, at) => (
          <li key={at} className="space-y-1 py-3 break-words">
            <p className="font-medium text-ochre">{reason}</p>
            <p>
              <bdi>{question}</bdi>
              {answer !== '' && <bdi className="text-ink-soft"> · {answer}</bdi>}
            </p>
            {sentence !== '' && (
              <blockquote className="border-l border-hairline pl-3 text-sm text-ink-soft">
                <bdi>{sentence}</bdi>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
