import { describe, expect, it } from 'vitest';

import { whyPasswordRefused } from './password-rules';

describe('a password is refused', () => {
  it.each([
    ['when it is short', 'nine char', /at least 10/],
    ['when it is short although its letters take several bytes', 'ёжикёжик', /at least 10/],
    ['when it is a common word with digits', 'password2026', /easy to guess/],
    ['when digits stand for letters', 'P4ssw0rd!!', /easy to guess/],
    ['when it is a football club and a year', 'Liverpool1892', /easy to guess/],
    ['when it is a common word twice', 'dragondragon', /easy to guess|repeats/],
    ['when it is a common word beside a walk', 'qwerty123456', /easy to guess|keyboard/],
    ['when it is the subject itself', 'stalinism1929', /easy to guess/],
    ['when it follows the alphabet', 'abcdefghijkl', /alphabet/],
    ['when it follows the keyboard', '1q2w3e4r5t', /keyboard/],
    ['when it runs backwards', 'lkjhgfdsapoiuytrewq', /keyboard|easy to guess/],
    ['when it repeats a piece', 'xk7xk7xk7xk7', /repeats/],
    ['when it has four different signs', 'abababccddcc', /repeats/],
    ['when it is a number', '07700900461', /letters/],
    ['when it is longer than anybody types', 'ab cd ef '.repeat(30), /at most 200/],
  ])('%s', (_, password, reason) => expect(whyPasswordRefused(password)).toMatch(reason));

  it('when little is left beside the person’s own name', () => {
    expect(whyPasswordRefused('Kat.Harine99', ['katharine', 'Kat Harine'])).toMatch(/your name/);
    expect(whyPasswordRefused('nadia.green1', ['nadia.green@example.org'])).toMatch(/your name/);
  });
});

it.each([
  'seven grey herons at noon',
  'Ein Schloss ohne Tür',
  'жираф читает газету',
  'kX9#mQ2vLp',
  'nadia likes her violin',
])('a password that nobody tries first is taken: %s', (password) =>
  expect(whyPasswordRefused(password, ['nadia'])).toBeNull(),
);
