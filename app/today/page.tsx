import type { Metadata } from 'next';
import { contextOfRequest, requirePerson } from '@/server/context';
import { today } from '@/server/queries/today';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { TodayView } from '@/ui/planning/today-view';
import { SendWaiting } from '@/ui/sitting/send-waiting';
import { addAndStartAction, goOnAction, leaveOutAction } from './actions';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const context = await contextOfRequest();
  const toDo = await respondToPage(() => today(context));
  return (
    <ClioPage signedIn>
      <SendWaiting person={requirePerson(context).id} />
      <TodayView toDo={toDo} addAndStart={addAndStartAction} goOn={goOnAction} leaveOut={leaveOutAction} />
    </ClioPage>
  );
}
