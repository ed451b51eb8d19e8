import type { PersonId } from '@/study/ids';
import type { OutboxState } from './outbox';
import { openDatabase, type ClioDatabase } from './database';
import { forgetGuest, guestAnswers, handOverGuest, type GuestAnswers } from './guest-store';
import { sendWaiting } from './send-waiting';

/** What a guest left in this browser, once it is known to hold something: see guest-here.ts. */
export function guestAnswersHere(): Promise<GuestAnswers | null> {
  return withDatabase((db) => guestAnswers(db, Date.now()));
}

/** "They are mine": they are a person's from now on, and are sent. What cannot be sent now waits, as any answer does. */
export async function claimGuest(person: PersonId): Promise<OutboxState> {
  await withDatabase((db) => handOverGuest(db, person));
  return sendWaiting(person);
}

/** "They are not mine." */
export function disownGuest(): Promise<void> {
  return withDatabase(forgetGuest);
}

async function withDatabase<Result>(work: (db: ClioDatabase) => Promise<Result>): Promise<Result> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
