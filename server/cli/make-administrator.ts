// For whoever runs the machine, when the first-start link is gone: make-administrator SIGN-IN-NAME.
import { failure } from '@/scripts/failure.mjs';
import { keyOfAttempt } from '@/server/auth/sign-in-name';
import { findPersonByKey } from '@/server/tables/person';
import { saveRole } from '@/server/tables/role';
import { operate } from './operator';

await operate(async (db, [written]) => {
  if (!written) throw failure('Say who: make-administrator SIGN-IN-NAME.');
  const known = await findPersonByKey(db, keyOfAttempt(written));
  if (!known) throw failure(`Nobody has the sign-in name ${written}. They must sign up first.`);
  const { id, name, signInName, role } = known.person;
  if (role === 'administrator') throw failure(`${name} (${signInName}) is an administrator already.`);
  await saveRole(db, id, 'administrator');
  console.log(`${name} (${signInName}) is an administrator now, and must sign in again.`);
});
