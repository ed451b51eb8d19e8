'use client';

import { useEffect, useState } from 'react';
import { guestHere } from '@/browser/guest-here';
import { counted } from '../kit/number-words';

/** What a visitor who comes back has answered on this device. Looked up after the page stands, which needs none of it. */
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

  if (answered === 0) return null;
  return (
    <p role="status" className="mt-3 text-sm text-ink-soft">
      {answered >= cards
        ? `You have answered all of them on this device. Sign up and they can be yours.`
        : `You have answered ${counted(answered, 'card')} of them on this device; you go on where you were.`}
    </p>
  );
}
