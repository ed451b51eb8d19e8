import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '@/study/card/card';
import type { CardId, SittingId } from '@/study/ids';
import { aReview, reviewId } from '@/study/testing/reviews';
import { openGuestKeeper } from './guest-keeper';
import { GUEST } from './guest-store';
import type { SittingPlan } from './sitting-store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function aPlan(letters: string, id: string, studyDay = 20_500): SittingPlan {
  const cards = [...letters].map((letter) => ({
    card: { id: letter as CardId } as Card,
    presentation: 'flashcard' as const,
    mixedUp: [],
    memory: null,
  }));
  return {
    studyDay,
    cards,
    sitting: { id: id as SittingId, seed: id, cards: cards.map(({ card }) => card.id), purpose: 'schedule' },
  };
}

const open = (plan: SittingPlan) => openGuestKeeper(GUEST, plan, () => {});
const answerIn = (plan: SittingPlan, letter: string, n: number) => ({
  kind: 'review' as const,
  review: aReview({ id: reviewId(n), card: letter as CardId, sitting: plan.sitting.id, answeredAt: Date.now() }),
});
const lettersOf = ({ cards }: SittingPlan) => cards.map(({ card }) => card.id).join('');

it('a guest who comes back, on whatever day, goes on where they were, and is asked no more than was offered', async () => {
  const monday = await open(aPlan('abc', 'monday'));
  await monday.keeper.write([answerIn(monday.plan, 'a', 1)]);
  monday.keeper.close();

  const friday = await open(aPlan('bcd', 'friday', 20_504));
  expect([friday.plan.sitting.id, friday.plan.studyDay, lettersOf(friday.plan)]).toEqual(['monday', 20_504, 'abc']);
  expect(friday.recorded.reviews.map(({ card }) => card)).toEqual(['a']);
  friday.keeper.close();
});

it('the end of a guest’s session is kept: coming back shows the end, not the cards again', async () => {
  const first = await open(aPlan('a', 'monday'));
  await first.keeper.write([answerIn(first.plan, 'a', 1)]);
  await first.keeper.finish();
  first.keeper.close();
  const again = await open(aPlan('a', 'tuesday'));
  expect(again.recorded.reviews).toHaveLength(1);
  expect(again.plan.sitting.id).toBe('monday');
  again.keeper.close();
});

it('nothing of a guest’s goes over the network', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const { keeper, plan } = await open(aPlan('ab', 'monday'));
  expect(await keeper.write([answerIn(plan, 'a', 1)])).toBe(true);
  await keeper.finish();
  keeper.close();
  expect(fetched).not.toHaveBeenCalled();
});

it('a browser that keeps nothing says so, and the guest goes on', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('no store');
    },
  } as unknown as IDBFactory;
  const told: string[] = [];
  const { keeper, plan } = await openGuestKeeper(GUEST, aPlan('ab', 'monday'), ({ storage }) => told.push(storage));
  expect([told, await keeper.write([answerIn(plan, 'a', 1)])]).toEqual([['none'], true]);
});
