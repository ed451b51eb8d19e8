'use client';

import { useState } from 'react';
import { openGuestKeeper } from '@/browser/guest-keeper';
import { GUEST } from '@/browser/guest-store';
import type { Keeping } from '@/browser/keeper';
import type { SittingPlan } from '@/browser/sitting-store';
import { DEFAULT_SETTINGS } from '@/study/person/person';
import { DEFAULT_ROLLOVER_HOUR, studyDayOf } from '@/study/time';
import { ButtonLink } from '../kit/button';
import type { Host } from '../sitting/host';
import { ReviewRoom } from '../sitting/review-room';
import { Summary } from '../sitting/later-summary';
import type { SummaryProps } from '../sitting/summary';

/** The review room for somebody without an account: the same in all but where the answers stay. */
export function GuestRoom({ plan }: { plan: SittingPlan }) {
  // The server cannot know the visitor's zone. Nothing that is first shown depends on it.
  const [reader] = useState(() => ({ id: GUEST, zone: ownZone(), rolloverHour: DEFAULT_ROLLOVER_HOUR }));
  const [today] = useState(() => studyDayOf(Date.now(), reader.zone, reader.rolloverHour));
  const [here] = useState(() => ({ ...plan, studyDay: today }));
  return (
    <ReviewRoom plan={here} reader={reader} settings={DEFAULT_SETTINGS} reportCard={null} host={WITHOUT_ACCOUNT} />
  );
}

const WITHOUT_ACCOUNT: Host = {
  open: openGuestKeeper,
  address: '/try',
  home: '/',
  settings: null,
  Note: GuestNote,
  End: GuestEnd,
};

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function GuestNote({ keeping, unkept }: { keeping: Keeping; unkept: boolean }) {
  return (
    <div role="status" className="text-sm text-ink-soft">
      {unkept && (
        <p className="mb-4 border-l-[3px] border-oxblood pl-3 text-ink">
          That answer could not be kept on this device. Nothing before it is lost. Answer again.
        </p>
      )}
      {keeping.storage === 'none' && (
        <p className="mb-4 border-l-[3px] border-prussian pl-3">
          This browser window keeps nothing: what you answer lasts until you close it.
        </p>
      )}
    </div>
  );
}

function GuestEnd(props: SummaryProps) {
  const kept = props.keeping.storage === 'kept';
  return (
    <Summary
      {...props}
      note={<GuestNote keeping={props.keeping} unkept={false} />}
      next={
        kept && (
          <p>
            The answers are on this device and nowhere else. Sign up here within thirty days, say that they are yours,
            and each card comes back when you are about to forget it.
          </p>
        )
      }
      ways={
        <>
          <ButtonLink weight="main" href="/sign-up" prefetch={false}>
            Sign up
          </ButtonLink>
          <ButtonLink href="/" prefetch={false}>
            What Clio is
          </ButtonLink>
        </>
      }
    />
  );
}
