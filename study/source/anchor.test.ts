import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, locateAnchor } from './anchor';

const text =
  'The bridge was closed in the autumn. Boats were hired instead, at a price. The bridge was closed in the autumn again, for repairs to its northern pier.';

function anchorTo(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return anchorAt(text, start, start + words.length);
}

describe('evidence in a text that we hold', () => {
  it('is exact where nothing changed', () => {
    expect(locateAnchor(text, anchorTo('Boats were hired')).kind).toBe('exact');
  });

  it('is found again wherever the text around it moved to', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', ' ', 'y', '.'), minLength: 1, maxLength: 30 }), (foreword) => {
        const changed = `${foreword.trim()}z ${text}`;
        const located = locateAnchor(changed, anchorTo('Boats were hired instead'));
        expect(located.kind).toBe('moved');
        if (located.kind !== 'lost') expect(changed.slice(located.start, located.end)).toBe('Boats were hired instead');
      }),
    );
  });

  it('is told from the same words elsewhere by its neighbours', () => {
    const second = anchorTo('The bridge was closed', 20);
    const located = locateAnchor(`Once. ${text}`, second);
    expect(located).toEqual({ kind: 'moved', start: second.start + 6, end: second.end + 6 });
  });

  it('is uncertain where the neighbours no longer tell', () => {
    const anchor = { ...anchorTo('The bridge was closed'), before: '', after: '', start: 5, end: 26 };
    expect(locateAnchor(text, anchor).kind).toBe('uncertain');
  });

  it('is uncertain where a word was changed, and still shows the place', () => {
    const changed = text.replace('Boats were hired', 'Boats were hirred');
    const located = locateAnchor(changed, anchorTo('Boats were hired instead, at a price.'));
    expect(located.kind).toBe('uncertain');
    if (located.kind !== 'lost')
      expect(changed.slice(located.start, located.end)).toMatch(/^Boats were hirred.*price\.$/);
  });

  it('is lost where the passage was cut', () => {
    expect(
      locateAnchor(
        text.replace('Boats were hired instead, at a price. ', ''),
        anchorTo('Boats were hired instead, at a price.'),
      ),
    ).toEqual({
      kind: 'lost',
    });
  });
});
