'use client';

import { useState, type ComponentProps } from 'react';
import type { SittingPlan } from '@/browser/sitting-store';
import { ButtonLink } from '../kit/button';
import type { Host } from './host';
import { ReviewRoom } from './review-room';
import type { SummaryProps } from './summary';
import { AccountEnd, WITH_ACCOUNT } from './with-account';

type DrillRoomProps = Omit<ComponentProps<typeof ReviewRoom>, 'plan' | 'host'> & {
  /** A plan as JSON, as for the review. */
  plan: string;
  /** The debate's own page: where leaving leads. */
  debate: string;
};

/** The review room for one debate: the same in all but where it leads, and that it moves nothing. */
export function DrillRoom({ plan: text, debate, ...rest }: DrillRoomProps) {
  const [plan] = useState(() => JSON.parse(text) as SittingPlan);
  const [host] = useState(() => hostOf(debate));
  return <ReviewRoom plan={plan} host={host} {...rest} />;
}

function hostOf(debate: string): Host {
  const End = (props: SummaryProps) => (
    <AccountEnd
      {...props}
      next={<p>This was practice: it changes nothing about when these cards come back.</p>}
      ways={
        <>
          <ButtonLink weight="main" href={debate}>
            Back to the debate
          </ButtonLink>
          <ButtonLink href="/today">Today</ButtonLink>
        </>
      }
    />
  );
  return { ...WITH_ACCOUNT, address: `${debate}/drill`, home: debate, End };
}
