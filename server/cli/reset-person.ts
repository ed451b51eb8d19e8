// For somebody who has lost password and codes: reset-person SIGN-IN-NAME. The password stops working, every sign-in ends,
// and with one of the new codes they choose a password themselves: nobody else ever knows it.
import { failure } from '@/scripts/failure.mjs';
import { hashPassword } from '@/server/auth/password';
import { digestRecoveryCode, makeRecoveryCodes } from '@/server/auth/recovery-codes';
import { keyOfAttempt } from '@/server/auth/sign-in-name';
import { env } from '@/server/env';
import { findPersonByKey, savePasswordHash } from '@/server/tables/person';
import { replaceRecoveryCodes } from '@/server/tables/recovery-code';
import { operate } from './operator';

await operate(async (db, [written]) => {
  if (!written) throw failure('Say who: reset-person SIGN-IN-NAME.');
  const known = await findPersonByKey(db, keyOfAttempt(written));
  if (!known) throw failure(`Nobody has the sign-in name ${written}.`);
  const { id, name, signInName } = known.person;
  const codes = makeRecoveryCodes();
  await savePasswordHash(db, id, await hashPassword(makeRecoveryCodes().join(' ')));
  await replaceRecoveryCodes(db, id, codes.map(digestRecoveryCode), Date.now());
  console.log(
    `New recovery codes of ${name} (${signInName}), each good for one new password at ${env.publicUrl}/recover`,
  );
  console.log(`\n${codes.join('\n')}`);
});
