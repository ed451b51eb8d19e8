import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Card } from '@/study/card/card';
import type { CardId, PersonId, SittingId } from '@/study/ids';
import type { Presentation } from '@/study/review/review';
import { openDatabase } from './database';
import { broughtUpToDate, dropSitting, keepSitting, keptSitting, type SittingPlan } from './sitting-store';

const ada = 'ada' as PersonId;
const ben = 'ben' as PersonId;

/** A plan of cards with these letters, asked as flashcards unless said otherwise. */
function aPlan(letters: string, presentation: Presentation = 'flashcard', id = 'monday'): SittingPlan {
  const cards = [...letters].map((letter) => ({
    card: { id: letter as CardId } as Card,
    presentation,
    mixedUp: [],
    memory: null,
  }));
  return {
    sitting: { id: id as SittingId, seed: id, cards: cards.map(({ card }) => card.id), purpose: 'schedule' },
    studyDay: 20_000,
    cards,
  };
}

const lettersOf = (plan: SittingPlan) => plan.cards.map(({ card }) => card.id).join('');
const answered = (letters: string) => new Set([...letters] as CardId[]);

describe('a session that was left', () => {
  it('is found again on the same day, by the person who left it', async () => {
    const db = await openDatabase('sittings');
    await keepSitting(db, { ...aPlan('abc'), person: ada });
    expect(lettersOf((await keptSitting(db, ada, 20_000))!)).toBe('abc');
    expect(await keptSitting(db, ben, 20_000)).toBeNull();
    await dropSitting(db, ada);
    expect(await keptSitting(db, ada, 20_000)).toBeNull();
  });

  it('is over when the student’s next day has come', async () => {
    const db = await openDatabase('sittings-of-yesterday');
    await keepSitting(db, { ...aPlan('abc'), person: ada });
    expect(await keptSitting(db, ada, 20_001)).toBeNull();
    expect(await keptSitting(db, ada, 20_000)).toBeNull();
  });

  it('keeps its order and its answered cards, though the server no longer plans those', () => {
    const now = broughtUpToDate(aPlan('abcd'), aPlan('dcb', 'flashcard', 'fresh'), answered('a'));
    expect(lettersOf(now)).toBe('abcd');
    expect([now.sitting.id, now.sitting.cards.join('')]).toEqual(['monday', 'abcd']);
  });

  it('drops what was answered on another device, and takes what was added', () => {
    expect(lettersOf(broughtUpToDate(aPlan('abcd'), aPlan('dxy'), answered('a')))).toBe('adxy');
  });

  it('asks what is left as the settings now say, and what was answered as it was asked', () => {
    const now = broughtUpToDate(aPlan('ab', 'multiple-choice'), aPlan('ab', 'flashcard'), answered('a'));
    expect(now.cards.map(({ presentation }) => presentation)).toEqual(['multiple-choice', 'flashcard']);
  });
});
