import type { Metadata } from 'next';
import { contextOfRequest, requirePerson } from '@/server/context';
import { progress } from '@/server/queries/progress';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ProgressPage } from '@/ui/progress/progress-page';
import { SendWaiting } from '@/ui/sitting/send-waiting';
import { putOffExamPlanAction, setExamPlanAction } from './actions';

export const metadata: Metadata = { title: 'Your progress' };

export default async function Page() {
  const context = await contextOfRequest();
  const shown = await respondToPage(() => progress(context));
  return (
    <ClioPage signedIn>
      <SendWaiting person={requirePerson(context).id} />
      <ProgressPage progress={shown} setPlan={setExamPlanAction} putOff={putOffExamPlanAction} />
    </ClioPage>
  );
}
