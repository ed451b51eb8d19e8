import type { Metadata } from 'next';

import { firstAdministratorOffer } from '@/server/queries/first-administrator-offer';
import { contextOfRequest } from '@/server/context';
import { respondToPage } from '@/server/respond';
import { BecomeAdministrator } from '@/ui/administration/become-administrator';
import { ClioPage, PageTitle } from '@/ui/clio-page';

import { becomeAdministratorAction } from './actions';

export const metadata: Metadata = { title: 'Become the administrator', referrer: 'no-referrer' };

export default async function BecomeAdministratorPage({ searchParams }: PageProps<'/become-administrator'>) {
  const { token } = await searchParams;
  const written = typeof token === 'string' ? token : '';
  const offer = await respondToPage(async () => firstAdministratorOffer(await contextOfRequest(), written));
  return (
    <ClioPage signedIn>
      <PageTitle>Become the administrator</PageTitle>
      <BecomeAdministrator action={becomeAdministratorAction} token={written} offer={offer} />
    </ClioPage>
  );
}
