import { hash, verify } from '@node-rs/argon2';

// argon2id, which is the library's default algorithm: 19 MiB and two passes, about 12 ms. RFC 9106 and OWASP's cheat
// sheet both allow it; more would make signing in the cheapest way to keep two cores busy.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), COST);
}

/** `null` stands for a person who does not exist: that takes as long as a wrong password, and is as wrong. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await hashOfNobody()), normalised(password));
  return right && passwordHash !== null;
}

/** To be awaited once before the first sign-in is answered: the first unknown name must not cost a hash more than later ones. */
export function hashOfNobody(): Promise<string> {
  return (nobody ??= hashPassword('nobody has this password'));
}

let nobody: Promise<string> | undefined;

// The same keys give different code points on different systems (é as one or as two).
function normalised(password: string): string {
  return password.normalize('NFKC');
}
