import type { Metadata } from 'next';

import { contextOfRequest } from '@/server/context';
import { people } from '@/server/queries/people';
import { respondToPage } from '@/server/respond';
import { AdministrationPlaces } from '@/ui/administration/administration-places';
import { PeopleList } from '@/ui/administration/people-list';
import { ClioPage, PageTitle } from '@/ui/clio-page';

import { changeRoleAction } from './actions';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: PageProps<'/admin'>) {
  const { q, after } = await searchParams;
  const asked = { sought: typeof q === 'string' ? q : '', after: typeof after === 'string' ? after : '' };
  const page = await respondToPage(async () => people(await contextOfRequest(), asked));
  return (
    <ClioPage signedIn width="margin">
      <PageTitle above="Administration">People</PageTitle>
      <AdministrationPlaces here="people" />
      <PeopleList {...page} sought={asked.sought} changeRoleAction={changeRoleAction} />
    </ClioPage>
  );
}
