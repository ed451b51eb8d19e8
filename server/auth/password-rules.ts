import commonPasswords from './common-passwords.json' with { type: 'json' };

export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

/**
 * Why a password cannot be taken, as a sentence, or `null`. Length does most of the work; the rest refuses what whoever
 * guesses tries first: a common word with digits around it, a walk over the keyboard, one thing repeated, one's own name.
 * No demand for capitals or signs: that makes passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
export function whyPasswordRefused(password: string, names: readonly string[] = []): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    return `Please use at least ${SHORTEST_PASSWORD} characters. Three or four words that have nothing to do with one another are good.`;
  if (length > LONGEST_PASSWORD) return `Please use at most ${LONGEST_PASSWORD} characters.`;
  const lower = password.normalize('NFKC').toLowerCase();
  if (/^\d+$/.test(lower)) return 'Please use letters too: numbers alone are soon guessed.';
  if (new Set(lower).size < 5 || isRepetition(lower)) return 'This repeats itself. Please use something more varied.';
  if (isWalk(lower)) return 'This follows the alphabet or the keyboard. Please use something less regular.';
  if (isCommon(lower)) return 'This password is too easy to guess. Please choose another.';
  if (isMostlyName(lower, names)) return 'This is mostly your name. Please choose something others would not think of.';
  return null;
}

const common = new Set(commonPasswords);

// Someone who must add digits adds them at an end, and writes 0 for o.
function isCommon(lower: string): boolean {
  const bare = lower.replace(/[\s_.-]/g, '');
  const cores = [bare, bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), bare.replace(/[\d!?*#.]+$/, '')];
  return cores.some((core) => [core, unleet(core, 'l'), unleet(core, 'i')].some((word) => isCommonWord(word)));
}

function isCommonWord(word: string): boolean {
  if (common.has(word) || (word.length % 2 === 0 && common.has(word.slice(0, word.length / 2)) && isRepetition(word)))
    return true;
  // A common word beside a walk: qwerty123, password-abc.
  return [3, 4, 5, 6, 7, 8].some(
    (end) =>
      (common.has(word.slice(0, -end)) && isWalk(word.slice(-end))) ||
      (common.has(word.slice(end)) && isWalk(word.slice(0, end))),
  );
}

function unleet(word: string, one: 'l' | 'i'): string {
  const letters: Record<string, string> = {
    '0': 'o',
    '1': one,
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  };
  return word.replace(/[013457@$!]/g, (sign) => letters[sign]!);
}

/** One unit, again and again: `abcabcabcabc`. */
function isRepetition(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}

const walks = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const steps = walks.flatMap((walk) => [walk, [...walk].reverse().join('')]);

/** Nothing but stretches of three or more from the alphabet, the digits or the keyboard. */
function isWalk(text: string): boolean {
  const letters = text.replace(/[^\p{L}\d]/gu, '');
  let from = 0;
  while (from < letters.length) {
    let to = from;
    while (to < letters.length && steps.some((walk) => walk.includes(letters.slice(from, to + 1)))) to += 1;
    if (to - from < 3) return false;
    from = to;
  }
  return true;
}

/** What is left without the names must be worth something by itself. */
function isMostlyName(lower: string, names: readonly string[]): boolean {
  const parts = names
    .flatMap((name) => [name, ...name.split(/[@\s._-]+/)])
    .map((part) => part.normalize('NFKC').toLowerCase());
  const longestFirst = parts.filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, part) => left.replaceAll(part, ''), lower);
  return rest.length < lower.length && rest.length < 6;
}
