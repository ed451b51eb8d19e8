import type { Metadata } from 'next';

import { contextOfRequest } from '@/server/context';
import { modelSetting } from '@/server/queries/language-model';
import { respondToPage } from '@/server/respond';
import { AdministrationPlaces } from '@/ui/administration/administration-places';
import { LanguageModel } from '@/ui/administration/language-model';
import { ClioPage, PageTitle } from '@/ui/clio-page';

import { allowLanguageModelAction } from './actions';

export const metadata: Metadata = { title: 'Language model' };

export default async function LanguageModelPage() {
  const setting = await respondToPage(async () => modelSetting(await contextOfRequest()));
  return (
    <ClioPage signedIn>
      <PageTitle above="Administration">Language model</PageTitle>
      <AdministrationPlaces here="language-model" />
      <LanguageModel setting={setting} allow={allowLanguageModelAction} />
    </ClioPage>
  );
}
