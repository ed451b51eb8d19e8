import { type Context, requireMay } from '@/server/context';
import { listCardReports } from '@/server/tables/card-report';

const MOST = 100;

/** What people found wrong with cards: all that is open, oldest first, and what was dealt with lately. Who they are is left out. */
export async function cardReports(context: Context) {
  requireMay(context, 'read card reports');
  const [open, settled] = await Promise.all([
    listCardReports(context.db, { settled: false }, MOST),
    listCardReports(context.db, { settled: true }, 10),
  ]);
  return { open, settled };
}
