import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise, sourceSpan } from './normalise';

it.each([
  ['kinds of quotation mark', '“Dizzy” with ‘success’', '"Dizzy" with \'success\''],
  ['dashes', '1936–38 — a year‑long', '1936-38 - a year-long'],
  ['white space and its kinds', '  a\u00a0b \n\n c\t', 'a b c'],
  ['soft hyphens and zero-width marks', 'collec\u00adtive\u200b farm\ufeff', 'collective farm'],
  ['ligatures and ellipses', 'the ofﬁce …', 'the office ...'],
  ['accents in one piece or two', 'Be\u0301la', 'Béla'],
])('copies of one text that differ in %s read the same', (_, source, folded) => {
  expect(normalise(source).text).toBe(folded);
});

it('keeps letters, case and punctuation, so that texts stay different', () => {
  expect(normalise('Kirov; kirov.').text).toBe('Kirov; kirov.');
});

const prose = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '’', '“', '–', '…', 'ﬁ', '\u00ad', 'e\u0301', '.', '7'),
  maxLength: 60,
});

it('normalised twice is normalised once', () => {
  fc.assert(
    fc.property(prose, (source) => {
      expect(normalise(normalise(source).text).text).toBe(normalise(source).text);
    }),
  );
});

it('a span of normalised text leads back to the source it came from', () => {
  fc.assert(
    fc.property(prose, fc.nat(60), fc.nat(60), (source, a, b) => {
      const whole = normalise(source);
      const start = Math.min(a, b, whole.text.length);
      const end = Math.min(Math.max(a, b), whole.text.length);
      // A span that cuts a ligature or an ellipsis in two has no source of its own.
      const cut =
        whole.offsets[start] === whole.offsets[start - 1] ||
        (end > start && whole.offsets[end] === whole.offsets[end - 1]);
      fc.pre(end > start && !cut);
      const span = sourceSpan(whole, source, start, end);
      expect(normalise(source.slice(span.start, span.end)).text).toBe(whole.text.slice(start, end).trim());
    }),
  );
});
