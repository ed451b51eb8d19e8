import { type Context, requirePerson } from '@/server/context';
import { Conflict } from '@/server/refusals';
import { erasePerson, findPeopleToErase, forgetWishToBeErased } from '@/server/tables/person';
import { saveWishToBeErased } from '@/server/tables/role';

import { requirePasswordAgain } from './password-again';

export const GRACE_DAYS = 14;

/** Signs out everywhere and starts the fortnight in which one may change one's mind; then everything goes, for good. */
export async function eraseMe(context: Context, written: { passwordToErase: string }): Promise<void> {
  const { person } = await requirePasswordAgain(context, written.passwordToErase, 'passwordToErase');
  const eraseAfter = new Date(context.now + GRACE_DAYS * 86_400_000);
  if ((await saveWishToBeErased(context.db, person.id, eraseAfter)) !== null) return;
  throw new Conflict('You are the only administrator. Please make somebody else one first; then you can go.');
}

/** Takes it back: whoever signs in within the fortnight is offered this. */
export async function keepMe(context: Context): Promise<void> {
  await forgetWishToBeErased(context.db, requirePerson(context).id);
}

/** The daily round, and every start: erases those whose fortnight is over. Returns how many. */
export async function eraseDuePeople({ db, now }: Context): Promise<number> {
  let erased = 0;
  for (const id of await findPeopleToErase(db, now)) if (await erasePerson(db, id, now)) erased += 1;
  return erased;
}
