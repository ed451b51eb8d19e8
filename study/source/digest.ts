import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8, 64 hexadecimal digits: which file a document is. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * First 16 hexadecimal digits of the digest of a normalised span: 64 bits tell the sentences of a library apart. (Whoever wants
 * to guess a short sentence can; what it keeps out of the repository is the text, not a secret.)
 */
export function spanDigest(normalisedSpan: string): string {
  return digestOf(normalisedSpan).slice(0, 16);
}
