'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Keeper, Keeping, openKeeper } from '@/browser/keeper';
import type { SittingPlan } from '@/browser/sitting-store';
import type { DeviceId, PersonId } from '@/study/ids';
import type { Rating } from '@/study/review/review';
import type { AcceptedBatch } from '@/study/review/review-log';
import { act, currentCard, resume, start, type Action, type SittingState } from '@/study/sitting/sitting';
import { askedCards, factsOf, type AskedCard } from './asked';

export type Reader = { id: PersonId; zone: string; rolloverHour: number };

/** What is done, without the moment and the stamp under which it is recorded. */
export type Deed =
  | { kind: 'open evidence' | 'reveal' | 'knew it' | 'guessed' | 'next' | 'undo' | 'finish' }
  | { kind: 'rate'; rating: Rating }
  | { kind: 'pick'; key: string | null }
  | { kind: 'give'; given: string | null; right: boolean }
  | { kind: 'overrule'; rating: Rating };

export type SittingInHand = {
  state: SittingState;
  cards: ReadonlyMap<string, AskedCard>;
  /** The card asked or just answered; null once finished. */
  asked: AskedCard | null;
  /** False until the browser's own store has been read; what is done before waits for it. */
  ready: boolean;
  keeping: Keeping;
  /** The last answer could be neither kept nor sent, and was not taken. */
  unkept: boolean;
  /** Does one thing after the other: each is written down before what follows is painted. */
  perform: (...deeds: Deed[]) => void;
};

/** A sitting held in the browser: planned by the server, resumed from what this machine kept, written down answer by answer. */
export function useSitting(plan: SittingPlan, reader: Reader, open: typeof openKeeper): SittingInHand {
  const [held, setHeld] = useState(() => holding(plan));
  const [keeping, setKeeping] = useState<Keeping>(NOTHING_WAITING);
  const [ready, setReady] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const latest = useRef(held);
  const keeper = useRef<Keeper | null>(null);
  const line = useRef<Promise<void>>(Promise.resolve());

  const paint = useCallback((next: Held) => {
    latest.current = onScreen(next);
    setHeld(latest.current);
  }, []);

  useEffect(() => {
    let left = false;
    line.current = open(reader.id, plan, (now) => setKeeping((before) => (isSame(before, now) ? before : now))).then(
      (opened) => {
        if (left) return opened.keeper.close();
        keeper.current = opened.keeper;
        paint(holding(opened.plan, opened.recorded));
        setReady(true);
      },
    );
    return () => {
      left = true;
      keeper.current?.close();
    };
    // A plan is read once: what the server plans later reaches the page by a new visit.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reader.id]);

  const perform = useCallback(
    (...deeds: Deed[]) => {
      const work = async () => {
        const keep = keeper.current;
        if (!keep) return;
        for (const deed of deeds) {
          const { plan: current, cards, state } = latest.current;
          const step = act(state, actionOf(deed, keep.device, reader));
          if (step.written.length > 0) {
            const kept = await keep.write(step.written);
            setUnkept(!kept);
            if (!kept) return;
          }
          paint({ plan: current, cards, state: step.state });
        }
        if (latest.current.state.moment.kind === 'finished') await keep.finish();
      };
      line.current = line.current.then(work);
    },
    [paint, reader],
  );

  return useMemo(() => {
    const current = currentCard(held.state);
    return {
      state: held.state,
      cards: held.cards,
      asked: current ? (held.cards.get(current.id) ?? null) : null,
      ready,
      keeping,
      unkept,
      perform,
    };
  }, [held, ready, keeping, unkept, perform]);
}

type Held = { plan: SittingPlan; cards: ReadonlyMap<string, AskedCard>; state: SittingState };

const NOTHING_WAITING: Keeping = { waiting: 0, refused: 0, line: 'idle', storage: 'kept' };

function holding(plan: SittingPlan, recorded: AcceptedBatch | null = null): Held {
  const cards = askedCards(plan);
  const facts = factsOf(cards);
  const state = recorded
    ? resume(plan.sitting, facts, recorded.reviews, recorded.retractions)
    : start(plan.sitting, facts);
  return { plan, cards: new Map(cards.map((one) => [one.card.id, one])), state };
}

/** The clock of an answer starts with the paint that brings its card: one render, not one to bring it and one to start. */
function onScreen(held: Held): Held {
  return { ...held, state: act(held.state, { kind: 'show', now: Date.now() }).state };
}

/** Every answer sent reports that nothing waits, as before: no reason to render. */
function isSame(before: Keeping, now: Keeping): boolean {
  return (Object.keys(now) as (keyof Keeping)[]).every((name) => before[name] === now[name]);
}

function actionOf(deed: Deed, device: DeviceId, { zone, rolloverHour }: Reader): Action {
  const stamp = { id: v7(), now: Date.now(), device, zone, rolloverHour };
  switch (deed.kind) {
    case 'reveal':
      return { kind: deed.kind, now: stamp.now };
    case 'open evidence':
    case 'next':
    case 'finish':
      return { kind: deed.kind };
    case 'rate':
      return { kind: 'rate', rating: deed.rating, stamp };
    case 'pick':
      return { kind: 'pick', key: deed.key, stamp };
    case 'give':
      return { kind: 'give', given: deed.given, right: deed.right, stamp };
    case 'overrule':
      return { kind: 'overrule', rating: deed.rating, stamp, retractionId: v7() };
    case 'knew it':
    case 'guessed':
    case 'undo':
      return { kind: deed.kind, stamp };
  }
}
