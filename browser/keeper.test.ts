import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Card } from '@/study/card/card';
import type { CardId, PersonId, SittingId } from '@/study/ids';
import type { Purpose } from '@/study/review/review';
import { openKeeper } from './keeper';
import type { SittingPlan } from './sitting-store';

vi.stubGlobal('window', new EventTarget());
const ada = 'ada' as PersonId;

function aPlan(id: string, letters: string, purpose: Purpose, seed: string): SittingPlan {
  const cards = [...letters].map((letter) => ({
    card: { id: letter as CardId } as Card,
    presentation: 'flashcard' as const,
    mixedUp: [],
    memory: null,
  }));
  const sitting = { id: id as SittingId, seed, cards: cards.map(({ card }) => card.id), purpose };
  return { sitting, studyDay: 20_000, cards };
}

async function opened(plan: SittingPlan): Promise<string> {
  const { keeper, plan: taken } = await openKeeper(ada, plan, () => {});
  keeper.close();
  return `${taken.sitting.id} ${taken.cards.map(({ card }) => card.id).join('')}`;
}

it('a drill is resumed after a refresh, and mixed neither with the day’s review nor with another drill', async () => {
  expect(await opened(aPlan('review', 'abc', 'schedule', 'today'))).toBe('review abc');
  expect(await opened(aPlan('drill', 'bx', 'cram', 'today kirov'))).toBe('drill bx');
  expect(await opened(aPlan('refreshed', 'bx', 'cram', 'today kirov'))).toBe('drill bx');
  expect(await opened(aPlan('other', 'yz', 'cram', 'today famine'))).toBe('other yz');
  expect(await opened(aPlan('again', 'abc', 'schedule', 'today'))).toBe('again abc');
});
