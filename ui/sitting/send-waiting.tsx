'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { OutboxState } from '@/browser/outbox';
import type { PersonId } from '@/study/ids';
import { ConnectionNote } from './connection-note';

/**
 * Sends what an earlier visit left unsent, and has the page made anew where that changes what is due. The code for it comes
 * after the page, which needs none of it to be read.
 */
export function SendWaiting({ person }: { person: PersonId }) {
  const router = useRouter();
  const [state, setState] = useState<OutboxState>({ waiting: 0, refused: 0, line: 'idle' });

  useEffect(() => {
    let left = false;
    const send = async () => {
      const { sendWaiting } = await import('@/browser/send-waiting');
      const { sent, ...reached } = await sendWaiting(person);
      if (left) return;
      setState(reached);
      if (sent > 0) router.refresh();
    };
    const trySending = () => void send().catch(() => {}); // no store, or no network for the code: the next visit tries again
    trySending();
    window.addEventListener('online', trySending);
    return () => {
      left = true;
      window.removeEventListener('online', trySending);
    };
  }, [person, router]);

  return <ConnectionNote keeping={{ ...state, storage: 'kept' }} unkept={false} />;
}
