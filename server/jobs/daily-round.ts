import { connectedDb, type Db } from '@/server/db/connect';
import { erasePerson, findPeopleToErase } from '@/server/tables/person';
import { forgetOldAttempts } from '@/server/tables/sign-in-attempt';
import type { Instant } from '@/study/time';

const DAY_MS = 86_400_000;

/** At the start of every server and once a day from then on. Several servers may do it at once. */
export function startDailyRound(): void {
  const round = () =>
    dailyRound(connectedDb(), Date.now()).catch((error) => {
      console.error('The daily round failed; it comes again tomorrow.', error);
    });
  void round();
  setInterval(round, DAY_MS).unref(); // keeps no server from ending
}

/** Erases whoever asked for it a fortnight ago, and forgets old attempts to sign in. */
export async function dailyRound(db: Db, now: Instant): Promise<{ erased: number }> {
  let erased = 0;
  for (const id of await findPeopleToErase(db, now)) if (await erasePerson(db, id, now)) erased += 1;
  await forgetOldAttempts(db, now);
  return { erased };
}
