import { type Context, requireMay } from '@/server/context';
import { saveExamAnswer } from '@/server/tables/exam-plan';

/** "Not now", or no exam any more: Clio does not ask again, and goes by the person's own number of new cards. */
export async function putOffExamPlan(context: Context): Promise<void> {
  const { id } = requireMay(context, 'change own settings');
  await saveExamAnswer(context.db, id, { kind: 'put-off' }, context.now);
}
