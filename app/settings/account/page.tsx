import type { Metadata } from 'next';

import { contextOfRequest } from '@/server/context';
import { myParticulars } from '@/server/queries/my-particulars';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { Particulars } from '@/ui/person/particulars';

import * as actions from './actions';

export const metadata: Metadata = { title: 'Your account' };

export default async function ParticularsPage() {
  const particulars = await respondToPage(async () => myParticulars(await contextOfRequest()));
  return (
    <ClioPage signedIn>
      <PageTitle above="Settings">Your account</PageTitle>
      <Particulars {...particulars} actions={{ ...actions }} />
    </ClioPage>
  );
}
