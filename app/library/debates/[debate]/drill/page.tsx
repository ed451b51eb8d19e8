import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { reportCardAction } from '@/app/review/actions';
import { contextOfRequest, requirePerson } from '@/server/context';
import { drillOfDebate } from '@/server/queries/drill';
import { attachedOriginals } from '@/server/queries/original';
import { respondToPage } from '@/server/respond';
import { DrillNotice } from '@/ui/claim/drill-notice';
import { DrillRoom } from '@/ui/sitting/drill-room';
import { planOfDrill } from '@/ui/sitting/plan-of-drill';
import { drillAction } from '../actions';

type Props = { params: Promise<{ debate: string }> };

export const metadata: Metadata = { title: 'Drill' };

export default async function Page({ params }: Props) {
  const { debate } = await params;
  const context = await contextOfRequest();
  const drill = await respondToPage(() => drillOfDebate(context, debate));
  const page = `/library/debates/${debate}`;
  if (drill.cards.length === 0) redirect(page);
  if (drill.notice) return <DrillNotice debate={debate} {...drill} notice={drill.notice} drill={drillAction} />;
  const { id, zone, rolloverHour, settings } = requirePerson(context);
  return (
    <DrillRoom
      plan={JSON.stringify(planOfDrill(drill, { id: context.newId(), person: id, debate }))}
      debate={page}
      reader={{ id, zone, rolloverHour }}
      settings={settings}
      reportCard={reportCardAction}
      originals={await attachedOriginals(context)}
    />
  );
}
