import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { contextOfRequest, requirePerson } from '@/server/context';
import { queueForReview } from '@/server/queries/queue';
import { today } from '@/server/queries/today';
import { attachedOriginals } from '@/server/queries/original';
import { respondToPage } from '@/server/respond';
import { LONGEST_SITTING, planFromQueue } from '@/ui/sitting/plan-from-queue';
import { SentReview } from '@/ui/sitting/sent-review';
import { reportCardAction } from './actions';

export const metadata: Metadata = { title: 'Review' };

type ReviewPageProps = { searchParams: Promise<{ card?: string | string[] }> };

export default async function ReviewPage({ searchParams }: ReviewPageProps) {
  const context = await contextOfRequest();
  const queue = await respondToPage(() => queueForReview(context, LONGEST_SITTING));
  // The notice stands on /today; whoever comes by another way is led past it once.
  if (queue.cards.some(({ card }) => card.hard.length > 0)) {
    const toDo = await today(context);
    if (toDo.kind === 'planned' && toDo.notice) redirect('/today');
  }
  const { id, zone, rolloverHour, settings } = requirePerson(context);
  const first = [(await searchParams).card].flat()[0];
  return (
    <SentReview
      plan={JSON.stringify(planFromQueue(queue, { id: context.newId(), person: id, first }))}
      reader={{ id, zone, rolloverHour }}
      settings={settings}
      reportCard={reportCardAction}
      originals={await attachedOriginals(context)}
    />
  );
}
