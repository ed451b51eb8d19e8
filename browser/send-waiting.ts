import type { PersonId } from '@/study/ids';
import { openDatabase } from './database';
import { deliverByHttp } from './delivery';
import { createOutbox, type OutboxState } from './outbox';

/** Sends once what waits for a person in this browser, with how many rows got through. */
export async function sendWaiting(person: PersonId): Promise<OutboxState & { sent: number }> {
  const db = await openDatabase();
  const outbox = createOutbox({ db, person, deliver: deliverByHttp, later: () => () => {}, onChange: () => {} });
  try {
    const before = await outbox.state();
    if (before.waiting === 0) return { ...before, sent: 0 };
    const after = await outbox.flush();
    return { ...after, sent: before.waiting - after.waiting };
  } finally {
    await outbox.stop();
    db.close();
  }
}
