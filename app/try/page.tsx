import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { GUEST } from '@/browser/guest-store';
import { contextOfRequest } from '@/server/context';
import { guestCards } from '@/server/queries/guest-cards';
import { GuestRoom } from '@/ui/landing/guest-room';
import { planFromQueue } from '@/ui/sitting/plan-from-queue';

export const metadata: Metadata = { title: 'Ten cards' };

type TryPageProps = { searchParams: Promise<{ card?: string | string[] }> };

export default async function TryPage({ searchParams }: TryPageProps) {
  const context = await contextOfRequest();
  if (context.person) redirect('/today');
  const guest = await guestCards(context);
  if (!guest) redirect('/');
  const first = [(await searchParams).card].flat()[0];
  // The day is the visitor's own, which only their browser knows; here it is no more than part of a seed.
  const queue = { today: 0, cards: guest.cards };
  return <GuestRoom plan={planFromQueue(queue, { id: context.newId(), person: GUEST, first })} />;
}
