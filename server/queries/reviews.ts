import { requirePerson, type Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { pullLog } from '@/server/tables/review-log';
import type { LogPage } from '@/study/review/review-log';

export const ROWS_A_PAGE = 1_000;

/** What was recorded for whoever asks after a cursor (null: from the beginning), on any of their devices. */
export async function reviewsAfter(context: Context, cursor: string | null): Promise<LogPage> {
  const person = requirePerson(context);
  if (cursor !== null && !/^\d{1,15}$/.test(cursor)) throw new Invalid('This is no cursor of ours.');
  return pullLog(context.db, person.id, cursor, ROWS_A_PAGE);
}
