import type { PersonId } from '@/study/ids';
import type { ReviewBatch } from '@/study/review/review-log';
import type { Retraction, Review } from '@/study/review/review';
import type { ClioDatabase, LogRow } from './database';
import type { Delivered } from './delivery';

/** How it stands between this browser and the server, for the line that tells the student. */
export type OutboxState = {
  waiting: number;
  refused: number;
  line: 'idle' | 'sending' | 'offline' | 'signed-out' | 'trouble';
};

export type Outbox = {
  /** Sends what waits, in order of recording, until nothing does or the line fails. Several calls at once share one run. */
  flush(): Promise<OutboxState>;
  state(): Promise<OutboxState>;
  /** Stops trying, once what is under way has come to an end. What waits is kept, for the next open. */
  stop(): Promise<void>;
};

type OutboxOptions = {
  db: ClioDatabase;
  person: PersonId;
  deliver: (person: PersonId, batch: ReviewBatch) => Promise<Delivered>;
  /** Calls back after so many milliseconds; returns how to call it off. */
  later: (task: () => void, delayMs: number) => () => void;
  onChange: (state: OutboxState) => void;
};

/** Rows in one request. */
export const BATCH_SIZE = 100;

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/**
 * Sends one person's recorded reviews behind their back. A batch that the server refuses as a whole is cut in half until the
 * row at fault stands alone: one bad row must not hold up the rest for ever.
 */
export function createOutbox({ db, person, deliver, later, onChange }: OutboxOptions): Outbox {
  let running: Promise<OutboxState> | null = null;
  let again = false;
  let line: OutboxState['line'] = 'idle';
  let failures = 0;
  let batchSize = BATCH_SIZE;
  let cancelRetry: (() => void) | null = null;
  let stopped = false;

  return {
    flush,
    state,
    async stop() {
      stopped = true;
      cancelRetry?.();
      await running;
    },
  };

  function flush(): Promise<OutboxState> {
    if (stopped) return Promise.resolve({ waiting: 0, refused: 0, line });
    if (running) {
      again = true;
      return running;
    }
    cancelRetry?.();
    running = run().finally(() => {
      running = null;
    });
    return running;
  }

  async function run(): Promise<OutboxState> {
    do {
      again = false;
      await sendAll();
    } while (again && line === 'idle');
    const reached = await state();
    onChange(reached);
    return reached;
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      if (stopped) return;
      const rows = await waitingRows(db, person, batchSize);
      if (rows.length === 0) {
        line = 'idle';
        failures = 0;
        return;
      }
      line = 'sending';
      const delivered = await deliver(person, batchOf(rows));
      if (!(await settle(rows, delivered))) return;
    }
  }

  /** Writes down what became of the rows sent; false where sending has to stop for now. */
  async function settle(rows: LogRow[], delivered: Delivered): Promise<boolean> {
    switch (delivered.kind) {
      case 'accepted': {
        const settled = await markAnswered(db, rows, delivered);
        if (settled === 0) return fail('trouble');
        batchSize = BATCH_SIZE;
        failures = 0;
        return true;
      }
      case 'refused':
        if (rows.length > 1) batchSize = Math.ceil(rows.length / 2);
        else await mark(db, rows, () => ({ delivery: 'refused', reason: delivered.reason }));
        return true;
      case 'signed-out':
        line = 'signed-out';
        return false;
      case 'unreachable':
        return fail('offline');
      case 'trouble':
        return fail('trouble');
    }
  }

  function fail(how: 'offline' | 'trouble'): false {
    line = how;
    if (!stopped) {
      cancelRetry = later(() => void flush(), Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
      failures += 1;
    }
    return false;
  }

  async function state(): Promise<OutboxState> {
    const index = db.transaction('log').store.index('to send');
    const [waiting, refused] = await Promise.all([
      index.count(rowsIn(person, 'waiting')),
      index.count(rowsIn(person, 'refused')),
    ]);
    return { waiting, refused, line };
  }
}

/** The rows that the server would not have, with its reasons, oldest first. */
export function refusedRows(db: ClioDatabase, person: PersonId): Promise<LogRow[]> {
  return db.getAllFromIndex('log', 'to send', rowsIn(person, 'refused'));
}

function waitingRows(db: ClioDatabase, person: PersonId, limit: number): Promise<LogRow[]> {
  return db.getAllFromIndex('log', 'to send', rowsIn(person, 'waiting'), limit);
}

type Mark = { delivery: LogRow['delivery']; reason: string | null };

/** What the server says nothing of stays waiting; returns how many rows it did speak of. */
async function markAnswered(
  db: ClioDatabase,
  rows: LogRow[],
  { recorded, refused }: Extract<Delivered, { kind: 'accepted' }>,
): Promise<number> {
  const marks = new Map<string, Mark>(recorded.map((id) => [id, { delivery: 'acknowledged', reason: null }]));
  for (const { id, reason } of refused) marks.set(id, { delivery: 'refused', reason });
  const answered = rows.filter(({ id }) => marks.has(id));
  await mark(db, answered, ({ id }) => marks.get(id)!);
  return answered.length;
}

async function mark(db: ClioDatabase, rows: LogRow[], markOf: (row: LogRow) => Mark): Promise<void> {
  const transaction = db.transaction('log', 'readwrite');
  for (const row of rows) await transaction.store.put({ ...row, ...markOf(row) });
  await transaction.done;
}

function rowsIn(person: PersonId, delivery: LogRow['delivery']): IDBKeyRange {
  return IDBKeyRange.bound([person, delivery, -Infinity], [person, delivery, Infinity]);
}

/** On the wire goes what the device wrote, without what it assumed of the server's part. */
function batchOf(rows: LogRow[]): ReviewBatch {
  const batch: ReviewBatch = { reviews: [], retractions: [] };
  for (const entry of rows) {
    if (entry.kind === 'review') {
      const { person: _person, receivedAt: _receivedAt, effectiveAt: _at, studyDay: _day, ...review } = entry.row;
      batch.reviews.push(review satisfies Review);
    } else {
      const { person: _person, receivedAt: _receivedAt, ...retraction } = entry.row;
      batch.retractions.push(retraction satisfies Retraction);
    }
  }
  return batch;
}
