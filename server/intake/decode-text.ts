import { SENTENCES, Unreadable } from './unreadable';

/**
 * Bytes as text: by the mark at the beginning, by the encoding that the file names, as UTF-8 where it is such, else as the old
 * encoding of Windows, which takes every byte. Bytes that are no text at all are refused.
 */
export function decodeText(bytes: Uint8Array, named: string | null = null): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  const wide = zerosAt(bytes);
  if (wide) return decode(bytes, wide);
  if (named !== null && named !== 'utf-8') {
    try {
      return decode(bytes, named);
    } catch {
      // an encoding that nobody knows, or a wrong one: by the bytes
    }
  }
  try {
    return decode(bytes, 'utf-8');
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);

    const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u0081\u008d\u008f\u0090\u009d]/g)?.length ?? 0;
    if (controls > text.length / 200) throw new Unreadable(SENTENCES.wrongType);
    return text;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** UTF-16 without a mark: of English text every second byte is zero. */
function zerosAt(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const look = Math.min(bytes.length, 2_000) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < look; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > look * 0.35 && even === 0) return 'utf-16le';
  if (even > look * 0.35 && odd === 0) return 'utf-16be';
  return null;
}
