import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from './sentence';

const read = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['initials', 'It was M.N. Ryutin who wrote it. He was shot.', ['It was M.N. Ryutin who wrote it.', 'He was shot.']],
  [
    'abbreviations of citations',
    'See vol. 3, p. 12 and op. cit. there. So it is.',
    ['See vol. 3, p. 12 and op. cit. there.', 'So it is.'],
  ],
  [
    'brackets',
    'He fell (so they said. Nobody saw it) in May. Then June.',
    ['He fell (so they said. Nobody saw it) in May.', 'Then June.'],
  ],
  ['closing quotation marks', '“We won.” They had.', ['“We won.”', 'They had.']],
  [
    'a full stop before a small letter',
    'The law of 1.12. was new. It held.',
    ['The law of 1.12. was new.', 'It held.'],
  ],
  ['figures', 'Output rose 3.5 times. Wages fell.', ['Output rose 3.5 times.', 'Wages fell.']],
  [
    'a missing space',
    'He broke with the Right.With that it ended.',
    ['He broke with the Right.', 'With that it ended.'],
  ],
  ['what has no letters', '1. The first point. […] The next.', ['1. The first point.', '[…] The next.']],
])('a sentence is not cut, nor run into the next, by %s', (_, text, sentences) => {
  expect(read(text)).toEqual(sentences);
});

it('a sentence that a page break cut in two is one, footer and all', () => {
  const first = 'In the early stages of that plan there was a trial which began the prosecutions';
  const text = `${first}\n\nCopyright © Nobody – July 2005\n\nagainst engineers. It went on.`;
  expect(read(text)).toHaveLength(2);
  expect(read(text)[0]).toMatch(/^In the early[\s\S]*engineers\.$/);
});

it('paragraphs are counted from one', () => {
  const paragraphs = sentencesOf('Title\n\nOne. Two.\n\nThree.').map(({ paragraph }) => paragraph);
  expect(paragraphs).toEqual([1, 2, 2, 3]);
});

it('every letter of a text stands in exactly one sentence', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '"', '(', ')', '?', '3', '…'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, (source) => {
      const sentences = sentencesOf(source);
      sentences.forEach(({ start, end }, at) => {
        expect(end).toBeGreaterThan(start);
        if (at > 0) expect(start).toBeGreaterThanOrEqual(sentences[at - 1]!.end);
      });
      expect(
        sentences
          .map(({ start, end }) => source.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(source.replace(/\s/g, ''));
    }),
  );
});
