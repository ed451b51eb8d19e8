import { describe, expect, it } from 'vitest';
import { aChoice, aGivenAnswer, aRetraction, aReview, OTHER_PUPIL, reviewId } from '../testing/reviews';
import type { Review } from './review';
import { readBatch, retractionSchema, reviewSchema } from './review-schema';

const readable = (value: unknown) => reviewSchema.safeParse(value).success;

describe('a review on the wire', () => {
  it('is read as it was written, of every presentation', () => {
    const given = (['typed', 'cloze', 'ordering', 'matching'] as const).flatMap((presentation) => [
      aGivenAnswer(presentation),
      aGivenAnswer(presentation, { outcome: 'wrong', given: null }),
    ]);
    const choices = [aChoice(), aChoice({ outcome: 'wrong' }), aChoice({ guessed: true })];
    for (const review of [aReview(), ...choices, ...given]) {
      expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
    }
  });

  it('cannot say whose it is', () => {
    expect(reviewSchema.parse({ ...aReview(), person: OTHER_PUPIL })).not.toHaveProperty('person');
  });

  it('may come from a clock that is wrong by a century, but not from outside the calendar', () => {
    expect(readable(aReview({ answeredAt: Date.parse('1926-01-01') }))).toBe(true);
    expect(readable(aReview({ answeredAt: 8.64e15 }))).toBe(false);
    expect(readable(aReview({ answeredAt: 0.5 }))).toBe(false);
  });

  it.each<[string, object]>([
    ['an id that is no UUID', { id: 'kirov' }],
    ['an id in capitals, which the database would give back changed', { id: '019B0000-0004-7000-8000-00000000ABCD' }],
    ['a zone that does not exist', { zone: 'Europe/Leningrad' }],
    ['a rollover in the afternoon', { rolloverHour: 13 }],
    ['rating 0, which FSRS answers with nonsense', { rating: 0 }],
    ['rating 2.5', { rating: 2.5 }],
    ['an answer that took more than a day', { durationMs: 86_400_001 }],
    ['an answer that took less than no time', { durationMs: -1 }],
    ['more text than anyone types', { given: 'a'.repeat(2_001) }],
    ['a NUL, which PostgreSQL cannot hold', { given: 'Kirov\0' }],
    ['half a surrogate pair', { given: '\ud83d' }],
    ['a presentation nobody knows', { presentation: 'telepathy' }],
    ['a schema version of the future', { schemaVersion: 2 }],
    ['a card revision beyond a database integer', { cardRevision: 2 ** 31 }],
    ['options on a flashcard', { options: ['a', 'b'] }],
    ['a flashcard that somebody marked', { outcome: 'right' }],
    ['a guess on a flashcard', { guessed: true }],
  ])('is refused with %s', (_, fault) => {
    expect(readable({ ...aReview(), ...fault })).toBe(false);
  });

  it.each<[string, object]>([
    ['without options', { options: null }],
    ['with a single option', { options: ['date/1934-12-01'] }],
    ['with eleven options', { options: ['date/1934-12-01', ...'abcdefghij'] }],
    ['with the same option twice', { options: ['date/1934-12-01', 'date/1934-12-01'] }],
    ['answered with what was not offered', { given: 'date/1900-01-01' }],
    ['that the student marked', { outcome: 'self-rated' }],
    ['guessed wrong, which is simply wrong', { outcome: 'wrong', guessed: true }],
  ])('is refused as multiple choice %s', (_, fault) => {
    expect(readable({ ...aChoice(), ...fault })).toBe(false);
  });

  it.each<[string, Review]>([
    ['typed, with options', aGivenAnswer('typed', { options: ['a', 'b'] })],
    ['typed, and marked by the student alone', aGivenAnswer('typed', { outcome: 'self-rated' })],
    ['filled in, and guessed', aGivenAnswer('cloze', { guessed: true })],
    ['put in order, but nothing was shown', aGivenAnswer('ordering', { options: null })],
    ['put in an order that lacks something', aGivenAnswer('ordering', { given: '["event/a"]' })],
    ['put in an order with something twice', aGivenAnswer('ordering', { given: '["event/a","event/a"]' })],
    ['put in order, and guessed', aGivenAnswer('ordering', { guessed: true })],
    ['no order at all', aGivenAnswer('ordering', { given: 'event/a' })],
    ['matched with what was not shown', aGivenAnswer('matching', { given: '{"actor/x":"view/c"}' })],
    ['no pairs at all', aGivenAnswer('matching', { given: '["view/a"]' })],
  ])('is refused as %s', (_, review) => {
    expect(readable(review)).toBe(false);
  });

  it('may leave a choice open: nothing picked is a wrong answer', () => {
    expect(readable(aChoice({ outcome: 'wrong', given: null }))).toBe(true);
  });
});

describe('a batch on the wire', () => {
  it('loses one unreadable review, not the ones around it', () => {
    const [good, bad] = [aReview(), aReview({ zone: 'Nowhere' })];
    const retraction = aRetraction(good.id);
    const read = readBatch({ reviews: [bad, good, 'nonsense'], retractions: [retraction] });
    expect(read).toMatchObject({ kind: 'read', batch: { reviews: [good], retractions: [retraction] } });
    expect(read).toMatchObject({ refused: [{ id: bad.id, reason: expect.stringContaining('zone') }, { id: null }] });
  });

  it('is unreadable where it is no batch or holds more than 500 reviews', () => {
    for (const value of [null, [], 'x', { reviews: [] }, { reviews: Array(501).fill(aReview()), retractions: [] }]) {
      expect(readBatch(value).kind).toBe('unreadable');
    }
  });
});

describe('a retraction on the wire', () => {
  it('is read as it was written, whether its review is known or not', () => {
    const retraction = aRetraction(reviewId(0xfffff));
    expect(retractionSchema.parse(JSON.parse(JSON.stringify(retraction)))).toEqual(retraction);
    expect(retractionSchema.safeParse({ ...retraction, review: 'kirov' }).success).toBe(false);
  });
});
