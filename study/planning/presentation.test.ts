import { describe, expect, it } from 'vitest';
import type { CardForm } from '../card/card';
import { presentationFor, presentationSettings } from './presentation';

const option = (key: string) => ({ key, text: key, order: null });
const withWrongOptions = (count: number, key = 'text/a', form: CardForm = { kind: 'question' }) => ({
  form,
  answer: option(key),
  wrong: Array.from({ length: count }, (_, at) => ({ ...option(`text/${at}`), trueOf: null, because: null })),
});
const guessedSoFar = { passedEver: false };
const knownOnce = { passedEver: true };

describe('how a card is asked', () => {
  it('is by choice while it is new, and while it was only missed or guessed', () => {
    expect(presentationFor(withWrongOptions(2), null, 'automatic')).toBe('multiple-choice');
    expect(presentationFor(withWrongOptions(3), guessedSoFar, 'automatic')).toBe('multiple-choice');
  });

  it('is from memory once it was known', () => {
    expect(presentationFor(withWrongOptions(3), knownOnce, 'automatic')).toBe('flashcard');
  });

  it('is what the student fixed in their settings', () => {
    expect(presentationFor(withWrongOptions(3), knownOnce, 'multiple-choice')).toBe('multiple-choice');
    expect(presentationFor(withWrongOptions(3), null, 'flashcard')).toBe('flashcard');
  });

  it('is never by choice with fewer than two wrong options, whatever the student fixed', () => {
    expect(presentationFor(withWrongOptions(1), null, 'multiple-choice')).toBe('flashcard');
    expect(presentationFor(withWrongOptions(0), null, 'automatic')).toBe('flashcard');
  });

  it('is by typing where the student wants to and the answer is short', () => {
    for (const key of ['date/1934-12-01', 'date/1917-11-07/julian', 'number/1966/delegates', 'actor/kirov', 'term/nep'])
      expect(presentationFor(withWrongOptions(3, key), null, 'typed')).toBe('typed');
  });

  it('is as ever where the student wants to type and the answer is a view, a sentence or a stretch of time', () => {
    for (const key of ['view/kirov/stalin', 'text/because', 'date/1928/1932']) {
      expect(presentationFor(withWrongOptions(3, key), null, 'typed')).toBe('multiple-choice');
      expect(presentationFor(withWrongOptions(3, key), knownOnce, 'typed')).toBe('flashcard');
    }
  });

  it('is by choice, known or not and whatever the student fixed, where the question weighs its options', () => {
    const { form, answer, wrong } = withWrongOptions(2);
    const evidence = {
      form,
      answer,
      wrong: wrong.map((other) => ({ ...other, because: 'because it bears on something else' })),
    };
    for (const setting of presentationSettings)
      expect(presentationFor(evidence, knownOnce, setting)).toBe('multiple-choice');
  });

  it('is by its own shape where it has one, whatever the student fixed', () => {
    for (const setting of presentationSettings) {
      expect(presentationFor(withWrongOptions(0, 'text/a', { kind: 'gap' }), null, setting)).toBe('cloze');
      const events: CardForm = { kind: 'ordering', events: [], around: null };
      expect(presentationFor(withWrongOptions(0, 'order/a', events), knownOnce, setting)).toBe('ordering');
      expect(presentationFor(withWrongOptions(0, 'pairs/a', { kind: 'matching', pairs: [] }), null, setting)).toBe(
        'matching',
      );
    }
  });
});
