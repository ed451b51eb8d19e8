import { expect, it } from 'vitest';

import { keyOfAttempt, readShownName, readSignInName } from './sign-in-name';

it.each([
  ['Nadia.Green', 'nadia.green'],
  ['  Nadia@Example.ORG ', 'nadia@example.org'],
  ['ＮＡＤＩＡ', 'nadia'],
  ['Надежда', 'надежда'],
  ['élodie', 'élodie'.normalize('NFKC')],
])('whoever writes %s is found as %s, however it is typed', (written, key) => {
  expect(readSignInName(written)).toMatchObject({ key });
  expect(keyOfAttempt(written)).toBe(key);
  expect(keyOfAttempt(written.toUpperCase())).toBe(key);
});

it.each([
  ['two words', 'has a space'],
  ['ab', 'is short'],
  ['a'.repeat(41), 'is long'],
  ['nadia\u0000x', 'has a control character'],
  ['nadia\u202Egreen', 'turns the text around'],
  ['nad\u200Bia', 'has a hidden character'],
  ['n\u0430dia', 'mixes Cyrillic with Latin'],
  ['.nadia', 'begins with a full stop'],
  ['<b>nadia</b>', 'is markup'],
  ['nadia@', 'is half an address'],
  ['@@@', 'is no address'],
])('%j is no sign-in name: it %s', (written) => expect(readSignInName(written)).toHaveProperty('refused'));

it('a name on the screen may be of any script and is one line that nothing turns around', () => {
  expect(readShownName('  Надежда   Крупская ')).toBe('Надежда Крупская');
  expect(readShownName('نازنین‌زهرا')).not.toBeNull(); // with the joiner that Persian needs
  expect(readShownName('Nadia\u202Erotartsinimda')).toBeNull();
  expect(readShownName('Na\u0301\u0302\u0303\u0304\u0305dia')).toBeNull();
  expect(readShownName('   ')).toBeNull();
  expect(readShownName('x'.repeat(81))).toBeNull();
});
