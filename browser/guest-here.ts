import { DATABASE_NAME } from './database-name';
import type { GuestAnswers } from './guest-store';

/**
 * What a guest left in this browser. In one to which Clio has written nothing, asking fetches no code and leaves nothing behind:
 * that is every first visit.
 */
export async function guestHere(): Promise<GuestAnswers | null> {
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === DATABASE_NAME)) return null;
  const { guestAnswersHere } = await import('./guest-claim');
  return guestAnswersHere();
}
