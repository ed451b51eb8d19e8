import type { ReactNode } from 'react';
import type { ClaimKind } from '@/study/card/card';
import type { ExamStanding } from '@/study/planning/exam-standing';
import type { Forecast } from '@/study/planning/forecast';
import type { ActivityWeek } from '@/study/progress/activity';
import type { Knowledge } from '@/study/progress/knowledge';
import type { StudyDay } from '@/study/time';
import { KindMark } from '../claim/kind-mark';
import { PageTitle } from '../clio-page';
import { ButtonLink } from '../kit/button';
import { counted } from '../kit/number-words';
import type { FormAction } from '../person/action-form';
import { ActivityPicture } from './activity-picture';
import { ComingPicture } from './coming-picture';
import { ExamLine } from './exam-line';
import { ForecastPicture } from './forecast-picture';
import { KnowledgePicture } from './knowledge-picture';
import { MixedUp, type MixedUpPair } from './mixed-up';
import { FEWEST_MET, KIND_NAMES, kindsTitle, themesTitle } from './titles';

export type ProgressPageProps = {
  progress: {
    today: StudyDay;
    standing: ExamStanding;
    weeks: ActivityWeek[];
    mixedUp: MixedUpPair[];
    studied: {
      outlook: Forecast;
      newPerDay: number;
      themes: (Knowledge & { title: string })[];
      kinds: (Knowledge & { kind: ClaimKind })[];
      coming: number[];
    } | null;
  };
  setPlan: FormAction;
  putOff: (form: FormData) => Promise<void>;
};

/** What can be told of somebody's studying, in pictures; before their first answer, what will stand here. */
export function ProgressPage({ progress, setPlan, putOff }: ProgressPageProps) {
  const { today, standing, weeks, mixedUp, studied } = progress;
  const answered = weeks.some(({ days }) => days.some((day) => day !== null && day.answers > 0));
  const met = studied ? studied.outlook.unmet < studied.outlook.total : false;
  const themes = (studied?.themes ?? []).map((theme) => ({ ...theme, name: theme.title }));
  const kinds = (studied?.kinds ?? []).map((group) => ({
    ...group,
    name: KIND_NAMES[group.kind],
    mark: <KindMark kind={group.kind} />,
  }));
  const exam = { today, standing, setPlan, putOff };
  if (!answered && !met) return <NothingYet exam={<ExamLine {...exam} forecast={false} />} />;
  return (
    <>
      <PageTitle>Your progress</PageTitle>
      <ExamLine {...exam} forecast={studied !== null} />
      {studied && (
        <>
          <ForecastPicture
            outlook={studied.outlook}
            today={today}
            exam={standing.kind === 'ahead' ? standing : null}
            newPerDay={studied.newPerDay}
          />
          {/* Cards of one's own documents belong to no theme. */}
          {themes.length > 0 && (
            <KnowledgePicture
              id="themes"
              title={themesTitle(themes)}
              groups={themes}
              what="theme"
              note="Furthest: of all its cards, met or not, you would recall the largest share today. Recalled: known at least once without options in sight. A card that belongs to two themes stands in both."
            />
          )}
          <KnowledgePicture
            id="kinds"
            title={kindsTitle(kinds)}
            groups={kinds}
            what="kind of question"
            note={`Compared are only kinds of which you have met at least ${counted(FEWEST_MET, 'card')} and recalled any.`}
          />
          <ComingPicture coming={studied.coming} today={today} />
        </>
      )}
      {!studied && (
        <p className="prose mt-8">
          You study no deck at present, so nothing is due and nothing is forecast. What you answered is kept: add a deck
          again and it counts again.
        </p>
      )}
      <MixedUp pairs={mixedUp} />
      <ActivityPicture weeks={weeks} today={today} />
    </>
  );
}

/** The exam can be set before anything is answered: the exam question says that it is found here. */
function NothingYet({ exam }: { exam: ReactNode }) {
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">Nothing to show yet.</h1>
      <p className="prose mt-3 text-lg">After your first session this page begins to tell</p>
      <ul className="prose mt-2 list-disc space-y-1 pl-6">
        <li>what you would recall today, and on the day of your exam;</li>
        <li>how well you know each theme and each kind of question;</li>
        <li>what comes back on which day;</li>
        <li>what you take for one another.</li>
      </ul>
      <p className="mt-8">
        <ButtonLink weight="main" href="/today" className="min-h-14 text-lg max-md:w-full">
          Go to today’s cards
        </ButtonLink>
      </p>
      <div className="mt-10">{exam}</div>
    </>
  );
}
