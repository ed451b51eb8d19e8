import type { Metadata } from 'next';

import { contextOfRequest } from '@/server/context';
import { cardReports } from '@/server/queries/card-reports';
import { respondToPage } from '@/server/respond';
import { AdministrationPlaces } from '@/ui/administration/administration-places';
import { CardReports } from '@/ui/administration/card-reports';
import { ClioPage, PageTitle } from '@/ui/clio-page';

import { settleCardReportAction } from './actions';

export const metadata: Metadata = { title: 'Card reports' };

export default async function CardReportsPage() {
  const reports = await respondToPage(async () => cardReports(await contextOfRequest()));
  return (
    <ClioPage signedIn>
      <PageTitle above="Administration">Card reports</PageTitle>
      <AdministrationPlaces here="reports" />
      <CardReports {...reports} settleAction={settleCardReportAction} />
    </ClioPage>
  );
}
