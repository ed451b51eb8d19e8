import { expect, it } from 'vitest';
import { indexCollection } from '@/study/card/collection-index';
import type { DocumentId } from '@/study/ids';
import { aCollection, anAnchor, aPosition } from '@/study/testing/collections';
import { checkPhrases } from './check-phrases';

const TEXT = 'There can be “little doubt” about it. Another sentence says more.';

/** What is said of one position with this phrase, whose anchor is the first sentence of the text, where that is at hand. */
function saidOf(phrase: string, { atHand = true } = {}): string[] {
  const position = aPosition('archer-view', 'document/archer-2001', 'ordered');
  const claim = {
    ...position,
    position: { ...(position.position as object), phrase },
    anchors: [{ ...anAnchor, start: 0, end: 37, length: 37 }],
  };
  const originals = { folder: '', texts: new Map(atHand ? [['archer-2001' as DocumentId, TEXT]] : []) };
  const index = indexCollection(aCollection({ claims: [claim] }));
  return checkPhrases({ index, places: new Map(), originals }).map(({ message }) => message);
}

it('a phrase given as somebody’s stands in the sentence that is pointed to, whatever the kind of quotation mark', () => {
  expect(saidOf('be "little doubt"')).toEqual([]);
  expect(saidOf('no doubt at all')).toEqual(['archer-view: "no doubt at all" stands in no sentence that it points to']);
  expect(saidOf('Another sentence')).toHaveLength(1);
});

it('nothing can be said of it where nobody has the text', () => {
  expect(saidOf('no doubt at all', { atHand: false })).toEqual([]);
});

it('a phrase is a few words, not a sentence', () => {
  expect(saidOf('one two three four five six seven eight nine', { atHand: false })).toEqual([
    'archer-view: "one two three four five six seven eight nine" has 9 words; at most 8',
  ]);
});
