import { type Context, requirePerson } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { findPerson } from '@/server/tables/person';
import { countRecoveryCodesLeft } from '@/server/tables/recovery-code';

/** What a person sees of what Clio holds about who they are. */
export async function myParticulars(context: Context) {
  const { id } = requirePerson(context);
  const [known, recoveryCodesLeft] = await Promise.all([
    findPerson(context.db, id),
    countRecoveryCodesLeft(context.db, id),
  ]);
  if (!known) throw new NotFound('There is no such person any more.');
  const { person, eraseAfter } = known;
  return { person, recoveryCodesLeft, eraseAfter, zones: zonesWith(person.zone) };
}

/** The zones to choose from; the person's own is among them even where this server's list has another name for it. */
function zonesWith(zone: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort();
}
