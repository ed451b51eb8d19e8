import { expect, it } from 'vitest';
import { inContext } from './in-context';

const text = 'First it rained.\nThen it\nsnowed. Nobody came. They all went home. Night fell.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it('a sentence is shown between two to either side, set in one line', () => {
  expect(inContext(text, at('Nobody came.'))).toEqual({
    before: 'First it rained. Then it snowed.',
    sentence: 'Nobody came.',
    after: 'They all went home. Night fell.',
  });
});

it('the first and the last have nothing beyond them', () => {
  expect(inContext(text, at('First it rained.')).before).toBe('');
  expect(inContext(text, at('Night fell.')).after).toBe('');
});
