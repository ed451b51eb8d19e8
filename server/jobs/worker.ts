import { connectedDb, type Db } from '@/server/db/connect';
import { finishJob, takeJob, renewJob, type HeldJob, type Job, type Lane } from '@/server/tables/job';
import { Unreadable } from '@/server/intake/unreadable';
import { askAboutDocument, ASKING_TIMES, NothingAsked, type AskingTimes } from './ask-model';
import { doJob } from './do-job';

export type WorkerTimes = {
  /** For how long a worker that is not heard of keeps a job. */
  leaseMs: number;
  /** How often it says that it lives, and hears whether to stop. */
  beatMs: number;
  /** How often it looks for work that another server has taken in. */
  lookMs: number;
};

const TIMES: WorkerTimes = { leaseMs: 20_000, beatMs: 1_000, lookMs: 3_000 };

/** The third time that a job takes its server with it, it is given up. */
const MOST_ATTEMPTS = 3;

// `next dev` loads this file anew after every edit, and pages know it under another name than the start of the server does.
const shared = globalThis as typeof globalThis & { clioWorker?: { poke: () => void } };

/**
 * One job of a lane after the other, for as long as the server lives; a model that takes minutes to answer holds up nobody's file.
 * Several servers share the work.
 */
export function startWorker(): void {
  if (shared.clioWorker) return;
  const pokes = (['reading', 'asking'] as const).map(workOnLane);
  shared.clioWorker = { poke: () => pokes.forEach((poke) => poke()) };
}

/** Answers with what wakes it. */
function workOnLane(lane: Lane): () => void {
  let wake = () => {};
  let poked = false;
  void (async () => {
    for (;;) {
      poked = false;
      const worked = await workOnce(connectedDb(), TIMES, lane).catch((error: unknown) => {
        console.error('A job could not be worked on; it comes again.', error);
        return false;
      });
      if (worked || poked) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, TIMES.lookMs).unref();
      });
    }
  })();
  return () => {
    poked = true;
    wake();
  };
}

/** There is something to do now: whoever has just asked for it need not wait for the next look. */
export function pokeWorker(): void {
  shared.clioWorker?.poke();
}

/** Takes one job to its end. False where there was none. */
export async function workOnce(
  db: Db,
  times: WorkerTimes = TIMES,
  lane: Lane = 'reading',
  asking: AskingTimes = ASKING_TIMES,
): Promise<boolean> {
  const job = await takeJob(db.pool, times.leaseMs, lane);
  if (!job) return false;
  const end = { found: job.found, at: Date.now() };
  if (job.attempts > MOST_ATTEMPTS) {
    const message =
      lane === 'asking'
        ? 'The language model was asked three times and Clio never came to the end of it, so it was given up. Your drafts are as they were.'
        : 'Reading this was begun three times and never came to an end, so it was given up. Please try a part of it.';
    await finishJob(db.pool, job, { state: 'failed', message, ...end });
    return true;
  }
  const stop = new AbortController();
  const far: Pick<Job, 'stage' | 'done' | 'found'> = { stage: 'file', done: job.done, found: job.found };
  const beat = setInterval(() => void beatOnce(db, job, far, times, stop), times.beatMs);
  try {
    const howFar = { signal: stop.signal, onProgress: (now: typeof far) => void Object.assign(far, now) };
    const { work } = job;
    if (work.kind === 'ask-model') await askAboutDocument(db, { ...job, work }, howFar, asking);
    else await doJob(db, job, howFar);
  } catch (error) {
    const ended = endOf(error);
    if (ended) await finishJob(db.pool, job, { ...ended, found: far.found, at: Date.now() });
  } finally {
    clearInterval(beat);
  }
  return true;
}

class Cancelled extends Error {}
class Lost extends Error {}

async function beatOnce(
  db: Db,
  job: HeldJob,
  far: Pick<Job, 'stage' | 'done' | 'found'>,
  times: WorkerTimes,
  stop: AbortController,
) {
  // A database that does not answer for a moment costs at most the lease.
  const told = await renewJob(db.pool, job, far, times.leaseMs).catch(() => 'go on' as const);
  if (told === 'cancelled') stop.abort(new Cancelled());
  if (told === 'lost') stop.abort(new Lost());
}

function endOf(error: unknown): { state: 'failed' | 'cancelled'; message: string | null } | null {
  if (error instanceof Lost) return null;
  if (error instanceof Cancelled) return { state: 'cancelled', message: null };
  if (error instanceof Unreadable || error instanceof NothingAsked) return { state: 'failed', message: error.message };
  console.error('A job failed.', error);
  return {
    state: 'failed',
    message: 'Something went wrong in Clio while this was read. Nothing else was changed; please try again.',
  };
}
