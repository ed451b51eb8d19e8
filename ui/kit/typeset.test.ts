import { expect, it } from 'vitest';
import { typeset } from './typeset';

it('what is typed straight is set with the marks of a book', () => {
  expect(typeset(`Who was behind Kirov's murder?`)).toBe('Who was behind Kirov’s murder?');
  expect(typeset(`He said "the workers' state" ('so to speak') was "dead".`)).toBe(
    'He said “the workers’ state” (‘so to speak’) was “dead”.',
  );
});
