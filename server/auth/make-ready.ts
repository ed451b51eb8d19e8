import { env } from '@/server/env';

import { eraseDuePeople } from '../commands/erase-me';
import { contextOf } from '../context';
import { connectedDb } from '../db/connect';
import { forgetOldAttempts } from '../tables/sign-in-attempt';
import { hashOfNobody } from './password';
import { believeOnlyTheSocket } from './socket-address';

const DAY_MS = 86_400_000;

/** What signing in needs of the server before the first request, and what is done at the start and once a day from then on. */
export async function makeReady(): Promise<void> {
  if (!env.trustProxy) believeOnlyTheSocket();
  await hashOfNobody();
  void dailyRound();
  // `unref`, so that it keeps no server from ending.
  setInterval(() => void dailyRound(), DAY_MS).unref();
}

/** Erases whose fortnight is over, forgets old attempts to sign in. Several servers may do it at once. */
export async function dailyRound(db = connectedDb()): Promise<void> {
  try {
    await eraseDuePeople(contextOf(db));
    await forgetOldAttempts(db, Date.now());
  } catch (error) {
    console.error('The daily round failed and comes again tomorrow.', error);
  }
}
