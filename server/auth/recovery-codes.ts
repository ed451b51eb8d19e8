import { createHash, randomBytes } from 'node:crypto';

export const RECOVERY_CODE_COUNT = 8;

// Crockford's alphabet: no I, L, O and U, so that a code written down by hand is read back as it was meant.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Fresh codes of 80 random bits, such as `7KQ2-M4XT-9ZRB-E0HC`. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODE_COUNT }, () => {
    const letters = Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join('');
    return letters.match(/.{4}/g)!.join('-');
  });
}

/**
 * What is stored. A fast digest is enough: unlike a password a code is random, and nobody tries 2^80 of them; a slow one
 * would cost eight verifications a guess.
 */
export function digestRecoveryCode(written: string): string {
  const read = written
    .slice(0, 100)
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`clio recovery code ${read}`).digest('base64url');
}
