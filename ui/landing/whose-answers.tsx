'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { guestHere } from '@/browser/guest-here';
import type { GuestAnswers } from '@/browser/guest-store';
import type { PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { counted } from '../kit/number-words';
import { Notice } from '../kit/notice';
import { isFromBefore } from './from-before';

type Told = { kind: 'untouched' | 'done' } | { kind: 'refused'; message: string };

type WhoseAnswersProps = {
  person: PersonId;
  signedUpAt: Instant;
  /** The server's clock when the page was made, to be held against the device's. */
  serverNow: Instant;
  deckTitle: string;
  takeDeck: () => Promise<Told>;
};

/**
 * Asks somebody who has just signed up whether what was answered on this device before is theirs. Nobody is given it unasked,
 * and whoever had signed up before it was answered is not asked: on a shared machine it is likely somebody else's.
 */
export function WhoseAnswers({ person, signedUpAt, serverNow, deckTitle, takeDeck }: WhoseAnswersProps) {
  const router = useRouter();
  const [found, setFound] = useState<GuestAnswers | null>(null);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const [working, startWorking] = useTransition();

  useEffect(() => {
    let left = false;
    const clocks = { server: serverNow, device: Date.now() };
    const look = async () => {
      const here = await guestHere();
      if (!left && here && isFromBefore(here.lastAt, signedUpAt, clocks)) setFound(here);
    };
    look().catch(() => {}); // a browser that keeps nothing has nothing to ask about
    return () => {
      left = true;
    };
  }, [signedUpAt, serverNow]);

  function answer(deed: () => Promise<Outcome>) {
    setFailed(null);
    startWorking(async () => {
      const outcome = await deed().catch(() => UNREACHED);
      if (outcome.kind === 'failed') return setFailed(outcome.message);
      setTold(outcome.message);
      setFound(null);
      router.refresh();
    });
  }

  const take = () =>
    answer(async () => {
      // The deck first: it needs the server. The answers then wait on this device as long as they must.
      const deck = await takeDeck();
      if (deck.kind === 'refused') return { kind: 'failed', message: deck.message };
      const { claimGuest } = await import('@/browser/guest-claim');
      const { waiting } = await claimGuest(person);
      const later = waiting > 0 ? ' They are sent when you are back online.' : '';
      return { kind: 'done', message: `The answers are yours.${later}` };
    });
  const forget = () =>
    answer(async () => {
      const { disownGuest } = await import('@/browser/guest-claim');
      await disownGuest();
      return { kind: 'done', message: 'The answers are forgotten on this device.' };
    });

  return (
    <>
      <p role="status" className="sr-only">
        {told}
      </p>
      <Dialog
        open={found !== null}
        onClose={() => setFound(null)}
        title="Cards answered on this device"
        closing="Ask me later"
      >
        {found && (
          <>
            <p className="prose text-lg">
              You answered {counted(found.cards, 'card')} on this device before signing up. Are they yours?
            </p>
            <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
              <dt className="font-semibold">Yes</dt>
              <dd>They count from when you gave them, and “{deckTitle}” is added to your decks.</dd>
              <dt className="font-semibold">No</dt>
              <dd>They are forgotten on this device. Nobody has seen them.</dd>
            </dl>
            {failed && (
              <div className="mt-5">
                <Notice tone="error" announced>
                  {failed}
                </Notice>
              </div>
            )}
            <p className="mt-7 flex flex-wrap gap-3">
              <Button weight="main" onClick={take} disabled={working} className="max-sm:w-full">
                {working ? 'A moment…' : 'Yes, they are mine'}
              </Button>
              <Button onClick={forget} disabled={working} className="max-sm:w-full">
                No, forget them
              </Button>
            </p>
          </>
        )}
      </Dialog>
    </>
  );
}

type Outcome = { kind: 'done' | 'failed'; message: string };

const UNREACHED: Outcome = {
  kind: 'failed',
  message: 'That did not work: Clio cannot be reached just now. Nothing is lost; try again in a moment.',
};
