import { describe, expect, it } from 'vitest';
import { locatePointer } from './locate-pointer';
import { findSentences, pointAt, prepareText } from './point';

const essay = prepareText(
  [
    'On winter and grain',
    'The harvest failed in the south. Nobody had expected it! The towns, which lived from hand to mouth, were rationed by spring.',
    'A commission was sent from the capital. It found barns “locked from within” and left again. Nobody had expected it!',
  ].join('\n\n'),
);

function pointerTo(...find: string[]) {
  const found = findSentences(essay, find);
  if (found.kind !== 'found') throw new Error(found.kind);
  return pointAt(essay, found.first, found.last);
}

describe('an author who looks for a few words', () => {
  it('gets the whole sentence, whatever the quotation marks', () => {
    const { start, end, paragraph } = pointerTo('barns "locked from');
    expect(essay.text.slice(start, end)).toBe('It found barns “locked from within” and left again.');
    expect(paragraph).toBe(3);
  });

  it('gets several sentences from the first phrase to the next place of the second', () => {
    const { start, end } = pointerTo('The harvest failed', 'expected it');
    expect(essay.text.slice(start, end)).toBe('The harvest failed in the south. Nobody had expected it!');
  });

  it('is told where a phrase stands that stands more than once', () => {
    expect(findSentences(essay, ['Nobody had expected'])).toMatchObject({ kind: 'several', sentences: [2, 6] });
  });

  it('is shown the nearest sentences where a phrase is nowhere', () => {
    expect(findSentences(essay, ['it found the barns locked'])).toMatchObject({ kind: 'nowhere', nearest: [5] });
  });
});

describe('a pointer into a text that is not shipped', () => {
  const pointer = pointerTo('barns “locked');

  it('holds no word of it', () => {
    expect(JSON.stringify(pointer)).not.toMatch(/barns|locked|commission/);
    expect(pointer.before).not.toBe('');
    expect(pointerTo('On winter').before).toBe('');
  });

  it('is exact in the text that it was made in', () => {
    expect(locatePointer(essay, pointer)).toEqual({ kind: 'exact', start: pointer.start, end: pointer.end });
  });

  it('has moved where something was put in before it, and quotation marks and spaces changed', () => {
    const text = `A foreword.\n\n${essay.text.replace(/[“”]/g, '"').replace('left again', 'left  again')}`;
    const located = locatePointer(prepareText(text), pointer);
    expect(located.kind).toBe('moved');
    if (located.kind === 'moved')
      expect(text.slice(located.start, located.end)).toBe('It found barns "locked from within" and left  again.');
  });

  it('is found inside a longer sentence, by its length', () => {
    const text = essay.text.replace('capital. It found', 'capital; It found');
    const located = locatePointer(prepareText(text), { ...pointer, start: 0, end: 10 });
    expect(located.kind).toBe('moved');
    if (located.kind === 'moved') expect(text.slice(located.start, located.end)).toMatch(/^It found.*again\.$/);
  });

  it('goes to the sentence whose neighbours are its own, of two alike', () => {
    const second = pointAt(essay, 6, 6);
    const text = `Preface first.\n\n${essay.text}`;
    const located = locatePointer(prepareText(text), { ...second, start: 0, end: 5 });
    expect(located).toMatchObject({ kind: 'moved', start: second.start + 'Preface first.\n\n'.length });
  });

  it('is lost where the sentence says something else now', () => {
    expect(locatePointer(prepareText(essay.text.replace('barns', 'cellars')), pointer)).toEqual({ kind: 'lost' });
  });
});
