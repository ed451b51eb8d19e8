import { v7 } from 'uuid';
import type { DeviceId, PersonId } from '@/study/ids';
import type { AcceptedBatch } from '@/study/review/review-log';
import { batchOf } from './batch';
import { openDatabase, type ClioDatabase } from './database';
import { deviceIdOf } from './device';
import { guestAnswers } from './guest-store';
import type { Keeping, Opened } from './keeper';
import { recordedIn, reviewStore } from './review-store';
import { broughtUpToDate, keepSitting, type SittingPlan } from './sitting-store';

/**
 * Opens what a guest left in this browser. Like `openKeeper`, but for two things: nothing is ever sent, and there is one
 * sitting, taken up again on whatever day they come back, so that nobody is asked more than its cards.
 */
export async function openGuestKeeper(
  guest: PersonId,
  fresh: SittingPlan,
  onChange: (keeping: Keeping) => void,
): Promise<Opened> {
  try {
    const db = await openDatabase();
    return await keepIn(db, guest, fresh);
  } catch {
    onChange({ waiting: 0, refused: 0, line: 'idle', storage: 'none' });
    return {
      plan: fresh,
      recorded: { reviews: [], retractions: [] },
      // The page itself remembers until it is closed.
      keeper: { device: v7() as DeviceId, write: async () => true, finish: async () => {}, close: () => {} },
    };
  }
}

async function keepIn(db: ClioDatabase, guest: PersonId, fresh: SittingPlan): Promise<Opened> {
  await guestAnswers(db, Date.now()); // forgets what is too old
  const device = await deviceIdOf(db, v7);
  return {
    ...(await takeUp(db, guest, fresh)),
    keeper: {
      device,
      write: (written) =>
        reviewStore(db)
          .append(batchOf(written), { person: guest, receivedAt: Date.now() })
          .then(
            () => true,
            () => false,
          ),
      finish: async () => {},
      close: () => db.close(),
    },
  };
}

async function takeUp(
  db: ClioDatabase,
  guest: PersonId,
  fresh: SittingPlan,
): Promise<{ plan: SittingPlan; recorded: AcceptedBatch }> {
  const kept = await db.get('sittings', guest);
  const recorded = kept ? await recordedIn(db, guest, kept.sitting.id) : { reviews: [], retractions: [] };
  const answered = new Set(recorded.reviews.map(({ card }) => card));
  const plan = kept ? atMost(fresh.cards.length, broughtUpToDate(kept, fresh, answered)) : fresh;
  await keepSitting(db, { ...plan, studyDay: fresh.studyDay, person: guest });
  return { plan: { ...plan, studyDay: fresh.studyDay }, recorded };
}

/** The cards on offer may have changed since: what is new comes at the end, and takes the place of nothing answered. */
function atMost(count: number, plan: SittingPlan): SittingPlan {
  const cards = plan.cards.slice(0, count);
  return { ...plan, cards, sitting: { ...plan.sitting, cards: cards.map(({ card }) => card.id) } };
}
