import type { Context } from '../context';
import { NotAllowed } from '../refusals';
import { type Attempt, countAttempts, uncountAttempts } from '../tables/sign-in-attempt';
import { keyOfAttempt } from './sign-in-name';

// A person who mistypes gets ten goes a quarter of an hour; an address more, since a whole school may stand behind one.
const PER_NAME = 10;
const PER_ADDRESS = 100;

export function attemptsToSignIn(signInName: string, address: string): Attempt[] {
  return [byAddress(address), { purpose: 'sign-in-name', key: keyOfAttempt(signInName), limit: PER_NAME }];
}

export function attemptsToRecover(signInName: string, address: string): Attempt[] {
  return [byAddress(address), { purpose: 'recovery-name', key: keyOfAttempt(signInName), limit: PER_NAME }];
}

export function attemptsToSignUp(address: string): Attempt[] {
  return [{ purpose: 'sign-up-address', key: address, limit: PER_ADDRESS }];
}

/** Somebody found an open device and guesses the password that a change or an erasure asks for again. */
export function attemptsAtPasswordOf(person: string): Attempt[] {
  return [{ purpose: 'password-again', key: person, limit: PER_NAME }];
}

/** Reading a file takes seconds of one of few cores. */
export function attemptsToTakeIn(person: string): Attempt[] {
  return [{ purpose: 'take-in', key: person, limit: 60 }];
}

/** An endpoint may cost somebody money. */
export function attemptsToAskModel(person: string): Attempt[] {
  return [{ purpose: 'ask-model', key: person, limit: 20 }];
}

/** Does the work unless too much was tried; what succeeds is not counted. `null` from the work means it failed. */
export async function throttled<Result>(
  { db, now }: Context,
  attempts: readonly Attempt[],
  work: () => Promise<Result | null>,
): Promise<Result | null> {
  const comeBackAt = await countAttempts(db, attempts, now);
  if (comeBackAt !== null) {
    const minutes = Math.max(1, Math.ceil((comeBackAt - now) / 60_000));
    throw new NotAllowed(
      `Too many attempts. Nothing is lost; please try again in ${minutes} minute${minutes > 1 ? 's' : ''}.`,
    );
  }
  const result = await work();
  if (result !== null) await uncountAttempts(db, attempts);
  return result;
}

function byAddress(address: string): Attempt {
  return { purpose: 'address', key: address, limit: PER_ADDRESS };
}
