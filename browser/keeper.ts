import { v7 } from 'uuid';
import type { CardId, DeviceId, PersonId } from '@/study/ids';
import { settles } from '@/study/memory/recognition';
import type { AcceptedBatch } from '@/study/review/review-log';
import type { Written } from '@/study/sitting/answer';
import { batchOf } from './batch';
import { openDatabase, type ClioDatabase } from './database';
import { deliverByHttp } from './delivery';
import { deviceIdOf } from './device';
import { createOutbox, type Outbox, type OutboxState } from './outbox';
import { forgetAcknowledged, recordedIn, reviewStore } from './review-store';
import { broughtUpToDate, dropSitting, keepSitting, keptSitting, type SittingPlan } from './sitting-store';

/** How it stands with what was answered. `storage` is `none` where this browser keeps nothing: then each answer is sent first. */
export type Keeping = OutboxState & { storage: 'kept' | 'none' };

export type Keeper = {
  device: DeviceId;
  /** Writes down what an answer left, and sends it behind. False where it could be neither kept nor sent. */
  write(written: readonly Written[]): Promise<boolean>;
  /** The sitting is over: it will not be resumed. */
  finish(): Promise<void>;
  close(): void;
};

/** An answer is kept before the next card is painted and sent after it: neither reading the outbox nor fetching holds the paint up. */
const AFTER_PAINT_MS = 60;

export type Opened = { keeper: Keeper; plan: SittingPlan; recorded: AcceptedBatch };

/**
 * Opens what this browser remembers of a person, takes up the sitting they left, or keeps the one planned, and sends what
 * still waits. Where the browser keeps nothing (some private windows), the sitting goes on with answers sent one by one.
 */
export async function openKeeper(
  person: PersonId,
  fresh: SittingPlan,
  onChange: (keeping: Keeping) => void,
): Promise<Opened> {
  try {
    const db = await openDatabase();
    return await keepIn(db, person, fresh, onChange);
  } catch {
    onChange({ waiting: 0, refused: 0, line: 'idle', storage: 'none' });
    return { keeper: keepNothing(person), plan: fresh, recorded: { reviews: [], retractions: [] } };
  }
}

async function keepIn(
  db: ClioDatabase,
  person: PersonId,
  fresh: SittingPlan,
  onChange: (keeping: Keeping) => void,
): Promise<Opened> {
  const device = await deviceIdOf(db, v7);
  const outbox = createOutbox({
    db,
    person,
    deliver: deliverByHttp,
    later: afterMs,
    onChange: (state) => onChange({ ...state, storage: 'kept' }),
  });
  const taken = await takeUp(db, person, fresh);
  const stopWatching = sendWhenPossible(outbox);
  let cancelSending = () => {};
  void outbox.flush();
  return {
    ...taken,
    keeper: {
      device,
      write: async (written) => {
        const kept = await append(db, person, written).catch(() => null);
        if (kept === null) return sendAtOnce(person, written);
        cancelSending();
        cancelSending = afterMs(() => void outbox.flush(), AFTER_PAINT_MS);
        return true;
      },
      finish: async () => {
        await dropSitting(db, person);
        await outbox.flush();
        await forgetAcknowledged(db, person, null);
      },
      close: () => {
        stopWatching();
        cancelSending();
        // What was written a moment ago goes on its way before the page that comes next asks how things stand.
        void outbox.flush();
        void outbox.stop().finally(() => db.close());
      },
    },
  };
}

async function takeUp(db: ClioDatabase, person: PersonId, fresh: SittingPlan): Promise<Omit<Opened, 'keeper'>> {
  // A drill asks what was just answered again: that is what it is for.
  const planned = fresh.sitting.purpose === 'schedule' ? withoutUnsent(fresh, await unsentCards(db, person)) : fresh;
  const kept = await keptSitting(db, person, fresh.studyDay);
  if (!kept || !isSameSitting(kept, planned)) {
    await keepSitting(db, { ...planned, person });
    return { plan: planned, recorded: { reviews: [], retractions: [] } };
  }
  const recorded = await recordedIn(db, person, kept.sitting.id);
  const plan = broughtUpToDate(kept, planned, new Set(recorded.reviews.map(({ card }) => card)));
  await keepSitting(db, { ...plan, person });
  return { plan, recorded };
}

/** A drill is not taken up in the day's review, nor in another drill: each has its seed. What was answered in it is in the log. */
function isSameSitting(a: SittingPlan, b: SittingPlan): boolean {
  return a.sitting.purpose === b.sitting.purpose && a.sitting.seed === b.sitting.seed;
}

/** Cards done with for the day of which the server does not know yet: it would ask them again. */
async function unsentCards(db: ClioDatabase, person: PersonId): Promise<Set<CardId>> {
  const waiting = IDBKeyRange.bound([person, 'waiting', -Infinity], [person, 'waiting', Infinity]);
  const rows = await db.getAllFromIndex('log', 'to send', waiting);
  const retracted = new Set(rows.flatMap((entry) => (entry.kind === 'retraction' ? [entry.row.review] : [])));
  return new Set(
    rows.flatMap((entry) =>
      entry.kind === 'review' && settles(entry.row) && !retracted.has(entry.row.id) ? [entry.row.card] : [],
    ),
  );
}

function withoutUnsent(plan: SittingPlan, done: ReadonlySet<CardId>): SittingPlan {
  if (done.size === 0) return plan;
  const cards = plan.cards.filter(({ card }) => !done.has(card.id));
  return { ...plan, cards, sitting: { ...plan.sitting, cards: cards.map(({ card }) => card.id) } };
}

function append(db: ClioDatabase, person: PersonId, written: readonly Written[]): Promise<AcceptedBatch> {
  // The device takes its own clock at its word until the server has spoken.
  return reviewStore(db).append(batchOf(written), { person, receivedAt: Date.now() });
}

/** A browser that keeps nothing: an answer counts only once the server has it. */
function keepNothing(person: PersonId): Keeper {
  return {
    device: v7() as DeviceId,
    write: (written) => sendAtOnce(person, written),
    finish: async () => {},
    close: () => {},
  };
}

async function sendAtOnce(person: PersonId, written: readonly Written[]): Promise<boolean> {
  return (await deliverByHttp(person, batchOf(written))).kind === 'accepted';
}

function sendWhenPossible(outbox: Outbox): () => void {
  const send = () => void outbox.flush();
  window.addEventListener('online', send);
  window.addEventListener('pagehide', send);
  return () => {
    window.removeEventListener('online', send);
    window.removeEventListener('pagehide', send);
  };
}

function afterMs(task: () => void, delayMs: number): () => void {
  const timer = setTimeout(task, delayMs);
  return () => clearTimeout(timer);
}
