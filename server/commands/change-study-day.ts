import { type Context, requirePerson } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { saveStudyDay } from '@/server/tables/person';

export const LATEST_ROLLOVER_HOUR = 12;

/** When this person's day begins. Only answers from now on: each review keeps the zone and hour it was given in. */
export async function changeStudyDay(context: Context, written: { zone: string; rolloverHour: number }): Promise<void> {
  const { id } = requirePerson(context);
  const zone = readZone(written.zone);
  const hour = written.rolloverHour;
  if (zone === null) throw new Invalid('Nothing was changed.', { zone: 'Please choose a time zone from the list.' });
  if (!Number.isInteger(hour) || hour < 0 || hour > LATEST_ROLLOVER_HOUR)
    throw new Invalid('Nothing was changed.', { rolloverHour: 'Please choose an hour between midnight and noon.' });
  await saveStudyDay(context.db, id, zone, hour);
}

/** The zone by the name that the world knows it by; `null` for what is none, and for bare offsets, which know no summer time. */
export function readZone(written: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(written)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
