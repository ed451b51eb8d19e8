import { hashPassword } from '@/server/auth/password';
import { whyPasswordRefused } from '@/server/auth/password-rules';
import { digestRecoveryCode, makeRecoveryCodes } from '@/server/auth/recovery-codes';
import { readShownName, readSignInName } from '@/server/auth/sign-in-name';
import { attemptsToSignUp, throttled } from '@/server/auth/throttle';
import { readZone } from '@/server/auth/zone';
import type { Context } from '@/server/context';
import { Conflict, Invalid } from '@/server/refusals';
import { insertPerson } from '@/server/tables/person';
import type { PersonId } from '@/study/ids';
import { DEFAULT_SETTINGS, type Person } from '@/study/person/person';
import { DEFAULT_ROLLOVER_HOUR } from '@/study/time';

type SignUp = {
  signInName: string;
  /** What Clio calls the person; the sign-in name where it is empty. */
  name: string;
  password: string;
  /** As the browser says; London where it says nothing that is a zone. */
  zone: string;
  address: string;
};

/** Everyone begins as a learner. The recovery codes are returned once and can never be read again. */
export async function signUp(context: Context, written: SignUp): Promise<{ person: Person; recoveryCodes: string[] }> {
  const { person, signInKey } = readPerson(context, written);
  const recoveryCodes = makeRecoveryCodes();
  const made = await throttled(context, attemptsToSignUp(written.address), async () => {
    const passwordHash = await hashPassword(written.password);
    const recoveryCodeDigests = recoveryCodes.map(digestRecoveryCode);
    const newPerson = { person, signInKey, passwordHash, recoveryCodeDigests, createdAt: context.now };
    return (await insertPerson(context.db, newPerson)) || null;
  });
  if (made) return { person, recoveryCodes };
  const taken = 'Somebody has this sign-in name already. If it is yours, sign in; otherwise please choose another.';
  throw new Conflict(taken, { signInName: taken });
}

function readPerson(context: Context, written: SignUp): { person: Person; signInKey: string } {
  const signInName = readSignInName(written.signInName);
  const shown = 'shown' in signInName ? signInName.shown : '';
  const name = written.name.trim() === '' ? shown.split('@')[0]! : readShownName(written.name);
  const password = whyPasswordRefused(written.password, [shown, name ?? '']);
  if ('refused' in signInName || name === null || password !== null)
    throw new Invalid('Not everything is right yet. Nothing was saved.', {
      ...('refused' in signInName && { signInName: signInName.refused }),
      ...(name === null && { name: 'Please use a name of at most 80 characters, on one line.' }),
      ...(password !== null && { password }),
    });
  const person: Person = {
    id: context.newId() as PersonId,
    signInName: shown,
    name,
    role: 'learner',
    zone: readZone(written.zone) ?? 'Europe/London',
    rolloverHour: DEFAULT_ROLLOVER_HOUR,
    settings: DEFAULT_SETTINGS,
  };
  return { person, signInKey: signInName.key };
}
