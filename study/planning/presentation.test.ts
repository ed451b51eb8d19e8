import { describe, expect, it } from 'vitest';
import { presentationFor } from './presentation';

const withWrongOptions = (wrongOptionCount: number) => ({ wrongOptionCount });
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
});
