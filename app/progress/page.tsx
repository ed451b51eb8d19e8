import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { progress } from '@/server/queries/progress';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ProgressPage } from '@/ui/progress/progress-page';
import { putOffExamPlanAction, setExamPlanAction } from './actions';

export const metadata: Metadata = { title: 'Your progress' };

export default async function Page() {
  const shown = await respondToPage(async () => progress(await contextOfRequest()));
  return (
    <ClioPage signedIn>
      <ProgressPage progress={shown} setPlan={setExamPlanAction} putOff={putOffExamPlanAction} />
    </ClioPage>
  );
}
