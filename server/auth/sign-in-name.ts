import { z } from 'zod';

/** A sign-in name as it is shown, and the key by which it is unique: whoever types it in capitals means the same person. */
export type SignInName = { shown: string; key: string };

/** An e-mail address or a plain name; or the sentence that says why it is neither. */
export function readSignInName(written: string): SignInName | { refused: string } {
  const shown = written.normalize('NFKC').trim();
  const refused = shown.includes('@') ? whyNoAddress(shown) : whyNoPlainName(shown);
  return refused ? { refused } : { shown, key: shown.toLowerCase() };
}

/**
 * What a stranger typed where a name was asked: never refused, so that every wrong name is answered alike. A NUL, which the
 * database cannot hold, is left out.
 */
export function keyOfAttempt(written: string): string {
  return written.slice(0, 400).replaceAll('\0', '').normalize('NFKC').trim().toLowerCase();
}

/** The name on the screen: any script, one line, nothing that turns, hides or piles up. `null` where it cannot be shown. */
export function readShownName(written: string): string | null {
  const name = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name.length < 1 || name.length > 80) return null;
  // Joiners stand inside words of several scripts; all other control and format characters (bidi among them) are refused.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(name.replace(/(?<=\p{L}\p{M}*)[\u200C\u200D](?=\p{L})/gu, '')))
    return null;
  return /\p{M}{4}/u.test(name) ? null : name;
}

const emailAddress = z.email().max(254);

function whyNoAddress(shown: string): string | null {
  return emailAddress.safeParse(shown).success ? null : 'This does not look like an e-mail address.';
}

function whyNoPlainName(shown: string): string | null {
  const length = [...shown].length;
  if (length < 3 || length > 40)
    return 'Please choose a sign-in name of 3 to 40 characters, or use your e-mail address.';
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(shown) || /\p{M}{3}/u.test(shown))
    return 'A sign-in name has letters, digits, full stops, hyphens and underscores, and begins with a letter or a digit.';
  // Letters of two scripts look alike (a Latin and a Cyrillic "a"): one name must not be able to pass for another.
  if (scripts.filter((script) => script.test(shown)).length > 1) return 'Please keep to the letters of one alphabet.';
  return null;
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
