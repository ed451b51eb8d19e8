import { describe, expect, it } from 'vitest';
import type { PlannedCard } from '@/browser/sitting-store';
import type { Card } from '@/study/card/card';
import type { PersonId } from '@/study/ids';
import { planFromQueue } from './plan-from-queue';

const cards = ['kirov', 'nep', 'yezhov'].map((id): PlannedCard => ({
  card: { id } as Card,
  presentation: 'flashcard',
  mixedUp: [],
  memory: null,
}));
const plan = (first: string | undefined, today = 20_000) =>
  planFromQueue({ today, cards }, { id: 'sitting', person: 'ada' as PersonId, first });

describe('a session planned from the queue', () => {
  it('begins with the card that was on the screen before the refresh', () => {
    expect(plan('yezhov').sitting.cards).toEqual(['yezhov', 'kirov', 'nep']);
  });

  it('keeps the order of the queue where the address names no card, or one that is not due', () => {
    expect(plan(undefined).sitting.cards).toEqual(['kirov', 'nep', 'yezhov']);
    expect(plan('lenin').sitting.cards).toEqual(['kirov', 'nep', 'yezhov']);
  });

  it('shows the same options all day, and others on another day', () => {
    expect(plan('nep').sitting.seed).toBe(plan(undefined).sitting.seed);
    expect(plan(undefined, 20_001).sitting.seed).not.toBe(plan(undefined).sitting.seed);
  });
});
