import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { draftsDesk } from '@/server/queries/drafts-desk';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { DeskView } from '@/ui/draft/desk-view';
import { acceptAction, editAction, mergeAction, rejectAction, reopenAction } from './actions';

export const metadata: Metadata = { title: 'Drafts' };

export default async function Page({ params }: PageProps<'/library/own/[own]'>) {
  const { own } = await params;
  const desk = await respondToPage(async () => draftsDesk(await contextOfRequest(), own));
  const bound = {
    accept: acceptAction.bind(null, own),
    reject: rejectAction.bind(null, own),
    reopen: reopenAction.bind(null, own),
    edit: editAction.bind(null, own),
    merge: mergeAction.bind(null, own),
  };
  return (
    <ClioPage signedIn width="margin">
      <PageTitle above="Drafts">{desk.document.title}</PageTitle>
      <DeskView desk={desk} actions={bound} />
    </ClioPage>
  );
}
