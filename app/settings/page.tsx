import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { contextOfRequest } from '@/server/context';
import { studySettings } from '@/server/queries/study-settings';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { readTheme, THEME_COOKIE } from '@/ui/kit/theme';
import { HardSubjectsForm } from '@/ui/settings/hard-subjects-form';
import { SettingsPage } from '@/ui/settings/settings-page';
import { StudyForm } from '@/ui/settings/study-form';
import { ThemeForm } from '@/ui/settings/theme-form';
import { signOutAction } from './account/actions';
import { changeStudySettingsAction, changeThemeAction, leaveOutSubjectsAction } from './actions';

export const metadata: Metadata = { title: 'Settings' };

export default async function Page() {
  const { name, settings, leftOut } = await respondToPage(async () => studySettings(await contextOfRequest()));
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <ClioPage signedIn>
      <SettingsPage
        name={name}
        signOut={signOutAction}
        parts={[
          { title: 'Reviewing', content: <StudyForm action={changeStudySettingsAction} settings={settings} /> },
          {
            title: 'Hard subjects',
            content: <HardSubjectsForm action={leaveOutSubjectsAction} leftOut={leftOut} />,
          },
          { title: 'Look', content: <ThemeForm action={changeThemeAction} theme={theme} /> },
        ]}
      />
    </ClioPage>
  );
}
