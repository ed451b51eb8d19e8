import { SubmitButton } from '../kit/submit-button';
import { JobsLive } from './jobs-live';

export type ShownJob = {
  id: string;
  work: { kind: 'take-in'; fileName: string } | { kind: 'extract' } | { kind: 'ask-model'; title: string };
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  stage: string;
  /** 0–1. */
  done: number;
  found: number;
  cancelAsked: boolean;
  message: string | null;
};

type DocumentJobsProps = {
  jobs: ShownJob[];
  cancel: (form: FormData) => Promise<void>;
  clear: () => Promise<void>;
};

/** What is being read, how far it is, and what came of what was. */
export function DocumentJobs({ jobs, cancel, clear }: DocumentJobsProps) {
  if (jobs.length === 0) return null;
  const open = jobs.filter(({ state }) => state === 'waiting' || state === 'running');
  return (
    <section aria-labelledby="reading" className="mt-10">
      <h2 id="reading" className="running-head border-b border-rule pb-2">
        Reading
      </h2>
      <JobsLive open={open.length} />
      <ul className="divide-y divide-hairline">
        {jobs.map((job) => (
          <li key={job.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 py-4">
            <div className="min-w-0 grow basis-72">
              <p className="font-medium break-words">{nameOf(job)}</p>
              <p className={job.state === 'failed' ? 'mt-1 text-oxblood' : 'mt-1 text-sm text-ink-soft'}>
                {wordsOf(job)}
              </p>
              {job.state === 'running' && (
                <progress
                  aria-label={`How far ${nameOf(job)} is`}
                  className="mt-2 h-2 w-full max-w-80"
                  value={job.done}
                  max={1}
                />
              )}
            </div>
            {(job.state === 'waiting' || job.state === 'running') && !job.cancelAsked && (
              <form action={cancel}>
                <input type="hidden" name="job" value={job.id} />
                <SubmitButton weight="quiet" pending="Stopping…" aria-label={`Cancel ${nameOf(job)}`}>
                  Cancel
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {open.length < jobs.length && (
        <form action={clear} className="mt-3">
          <SubmitButton weight="bare" pending="One moment…">
            Take what is over off this list
          </SubmitButton>
        </form>
      )}
    </section>
  );
}

function nameOf({ work }: ShownJob): string {
  switch (work.kind) {
    case 'take-in':
      return work.fileName;
    case 'extract':
      return 'All your documents';
    case 'ask-model':
      return `A language model, about “${work.title}”`;
  }
}

function wordsOf({ state, stage, done, found, cancelAsked, message }: ShownJob): string {
  switch (state) {
    case 'waiting':
      return 'Waiting for its turn.';
    case 'running':
      if (cancelAsked) return 'Stopping…';
      return `${STAGES[stage] ?? 'Reading'}… ${Math.round(done * 100)} %${found > 0 ? `, ${found} found so far` : ''}`;
    case 'done':
      return message ?? (found === 1 ? 'Read. One point was found.' : `Read. ${found} points were found.`);
    case 'failed':
      return message ?? 'This could not be read.';
    case 'cancelled':
      return 'Cancelled.';
  }
}

const STAGES: Record<string, string> = {
  file: 'Opening the file',
  reading: 'Reading the text',
  people: 'Telling people apart',
  claims: 'Looking for points',
  cards: 'Making questions',
  comparing: 'Comparing your documents',
  ranking: 'Putting them in order',
  asking: 'Asking',
  checking: 'Checking what it proposed',
};
