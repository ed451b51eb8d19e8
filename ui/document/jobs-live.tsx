'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { StatusLine } from '../kit/status-line';

const EVERY_MS = 1_500;

/** Asks how far it is for as long as something is open and the page is looked at; what has ended is read out, percentages are not. */
export function JobsLive({ open, words }: { open: number; words?: string }) {
  const router = useRouter();
  useEffect(() => {
    if (open === 0) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [open, router]);
  const reading = open === 0 ? 'Everything is read.' : open === 1 ? 'One is being read.' : `${open} are being read.`;
  return <StatusLine className="mt-3">{words ?? reading}</StatusLine>;
}
