import { readZone } from '@/server/auth/zone';
import { type Context, requireMay } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { saveStudyDay } from '@/server/tables/person';

export const LATEST_ROLLOVER_HOUR = 12;

/** When this person's day begins. Only answers from now on: each review keeps the zone and hour it was given in. */
export async function changeStudyDay(context: Context, written: { zone: string; rolloverHour: number }): Promise<void> {
  const { id } = requireMay(context, 'change own settings');
  const zone = readZone(written.zone);
  const hour = written.rolloverHour;
  if (zone === null) throw new Invalid('Nothing was changed.', { zone: 'Please choose a time zone from the list.' });
  if (!Number.isInteger(hour) || hour < 0 || hour > LATEST_ROLLOVER_HOUR)
    throw new Invalid('Nothing was changed.', { rolloverHour: 'Please choose an hour between midnight and noon.' });
  await saveStudyDay(context.db, id, zone, hour);
}
