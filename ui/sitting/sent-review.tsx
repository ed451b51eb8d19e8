'use client';

import { useState, type ComponentProps } from 'react';
import type { SittingPlan } from '@/browser/sitting-store';
import { ReviewRoom } from './review-room';
import { WITH_ACCOUNT } from './with-account';

type SentReviewProps = Omit<ComponentProps<typeof ReviewRoom>, 'plan' | 'host'> & {
  /** A plan as JSON. */ plan: string;
};

/**
 * The review room with its plan sent as text. Handed over as an object, each of the thousands of values in fifty cards would be
 * written by React's own protocol and revived one by one, while whoever waits for the first question waits for that too.
 */
export function SentReview({ plan: text, ...rest }: SentReviewProps) {
  const [plan] = useState(() => JSON.parse(text) as SittingPlan);
  return <ReviewRoom plan={plan} host={WITH_ACCOUNT} {...rest} />;
}
