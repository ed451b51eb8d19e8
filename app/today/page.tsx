import type { Metadata } from 'next';
import { contextOfRequest, requirePerson } from '@/server/context';
import { examPlan } from '@/server/queries/exam-plan';
import { guestClaim } from '@/server/queries/guest-cards';
import { today } from '@/server/queries/today';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { WhoseAnswers } from '@/ui/landing/whose-answers';
import { ExamOnToday } from '@/ui/planning/exam-on-today';
import { TodayView } from '@/ui/planning/today-view';
import { SendWaiting } from '@/ui/sitting/send-waiting';
import { putOffExamPlanAction, setExamPlanAction } from '../progress/actions';
import { takeGuestDeckAction } from '../try/actions';
import { addAndStartAction, goOnAction, leaveOutAction } from './actions';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const context = await contextOfRequest();
  const [toDo, exam, guest] = await respondToPage(() =>
    Promise.all([today(context), examPlan(context), guestClaim(context)]),
  );
  const { id } = requirePerson(context);
  return (
    <ClioPage signedIn>
      <SendWaiting person={id} />
      {guest && (
        <WhoseAnswers
          person={id}
          signedUpAt={guest.signedUpAt}
          serverNow={context.now}
          deckTitle={guest.deck.title}
          takeDeck={takeGuestDeckAction}
        />
      )}
      <TodayView toDo={toDo} addAndStart={addAndStartAction} goOn={goOnAction} leaveOut={leaveOutAction}>
        <ExamOnToday {...exam} setPlan={setExamPlanAction} putOff={putOffExamPlanAction} />
      </TodayView>
    </ClioPage>
  );
}
