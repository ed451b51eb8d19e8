import type { Metadata } from 'next';
import { contextOfRequest, requirePerson } from '@/server/context';
import { examPlan } from '@/server/queries/exam-plan';
import { today } from '@/server/queries/today';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ExamOnToday } from '@/ui/planning/exam-on-today';
import { TodayView } from '@/ui/planning/today-view';
import { SendWaiting } from '@/ui/sitting/send-waiting';
import { putOffExamPlanAction, setExamPlanAction } from '../progress/actions';
import { addAndStartAction, goOnAction, leaveOutAction } from './actions';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const context = await contextOfRequest();
  const [toDo, exam] = await respondToPage(() => Promise.all([today(context), examPlan(context)]));
  return (
    <ClioPage signedIn>
      <SendWaiting person={requirePerson(context).id} />
      <TodayView toDo={toDo} addAndStart={addAndStartAction} goOn={goOnAction} leaveOut={leaveOutAction}>
        <ExamOnToday {...exam} setPlan={setExamPlanAction} putOff={putOffExamPlanAction} />
      </TodayView>
    </ClioPage>
  );
}
