'use client';

import { useEffect, useState } from 'react';
import { guestHere } from '@/browser/guest-here';
import { ButtonLink } from '../kit/button';
import { counted, numeral } from '../kit/number-words';

/**
 * The way to the cards, and what a visitor who comes back has answered of them on this device. That is looked up after the page
 * stands, which needs none of it.
 */
export function GuestProgress({ cards }: { cards: number }) {
  const [answered, setAnswered] = useState(0);

  useEffect(() => {
    let left = false;
    const look = async () => {
      const found = await guestHere();
      if (!left && found) setAnswered(found.cards);
    };
    look().catch(() => {}); // a browser that keeps nothing has nothing to tell
    return () => {
      left = true;
    };
  }, []);

  const left = Math.max(0, cards - answered);
  return (
    <>
      <p className="mt-6">
        <ButtonLink
          weight="main"
          href={left === 0 ? '/sign-up' : '/try'}
          prefetch={false}
          className="min-h-14 max-sm:w-full"
        >
          {invitation(left, cards)}
        </ButtonLink>
      </p>
      {answered > 0 && (
        <p role="status" className="mt-3 text-sm text-ink-soft">
          {left === 0
            ? 'You have answered all of them on this device. Sign up and they can be yours.'
            : `You have answered ${counted(answered, 'card')} of them on this device; you go on where you were.`}
        </p>
      )}
    </>
  );
}

function invitation(left: number, cards: number): string {
  if (left === cards) return `Answer ${counted(cards, 'card')}`;
  if (left === 0) return 'Sign up and keep them';
  return left === 1 ? 'Answer the last one' : `Answer the other ${numeral(left)}`;
}
