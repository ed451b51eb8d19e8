import { type Context, requireMay } from '@/server/context';
import { endSignIns } from '@/server/tables/person';

/** On this browser too: the caller takes its cookie away. */
export async function signOutEverywhere(context: Context): Promise<void> {
  await endSignIns(context.db, requireMay(context, 'sign out everywhere').id);
}
