import { type Context, requireMay } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { settleCardReport as settle } from '@/server/tables/card-report';
import type { PersonId } from '@/study/ids';

/** An administrator has read a report and done what there was to do. */
export async function settleCardReport(context: Context, report: { person: PersonId; id: string }): Promise<void> {
  const { id } = requireMay(context, 'settle card reports');
  const settled = await settle(context.db, report, id, context.now);
  if (!settled) throw new NotFound('Somebody has dealt with this report already.');
}
