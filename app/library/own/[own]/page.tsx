import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { draftsDesk } from '@/server/queries/drafts-desk';
import { modelAtDesk } from '@/server/queries/language-model';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { AskModel } from '@/ui/draft/ask-model';
import { DeskView } from '@/ui/draft/desk-view';
import { TextLink } from '@/ui/kit/text-link';
import {
  acceptAction,
  askModelAction,
  editAction,
  mergeAction,
  rejectAction,
  reopenAction,
  stopAskingAction,
} from './actions';

export const metadata: Metadata = { title: 'Drafts' };

export default async function Page({ params }: PageProps<'/library/own/[own]'>) {
  const { own } = await params;
  const { desk, asking } = await respondToPage(async () => {
    const context = await contextOfRequest();
    return { desk: await draftsDesk(context, own), asking: await modelAtDesk(context, own) };
  });
  const bound = {
    accept: acceptAction.bind(null, own),
    reject: rejectAction.bind(null, own),
    reopen: reopenAction.bind(null, own),
    edit: editAction.bind(null, own),
    merge: mergeAction.bind(null, own),
  };
  return (
    <ClioPage signedIn width="margin">
      <PageTitle above={<TextLink href="/library/add">Your documents</TextLink>}>{desk.document.title}</PageTitle>
      <DeskView desk={desk} actions={bound} />
      <AskModel
        address={`/library/own/${own}`}
        asking={asking}
        ask={askModelAction.bind(null, own)}
        cancel={stopAskingAction}
      />
    </ClioPage>
  );
}
