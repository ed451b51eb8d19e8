import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { myDocuments } from '@/server/queries/my-documents';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { AddDocuments } from '@/ui/document/add-documents';
import { DocumentJobs } from '@/ui/document/document-jobs';
import { DocumentList } from '@/ui/document/document-list';
import { TextLink } from '@/ui/kit/text-link';
import { cancelJobAction, clearJobsAction, removeDocumentAction } from './actions';

export const metadata: Metadata = { title: 'Your documents' };

export default async function AddPage({ searchParams }: PageProps<'/library/add'>) {
  const [{ jobs, documents }, { replaces }] = await Promise.all([
    respondToPage(async () => myDocuments(await contextOfRequest())),
    searchParams,
  ]);
  const revised = documents.find(({ id }) => id === replaces) ?? null;
  return (
    <ClioPage signedIn>
      <PageTitle above={<TextLink href="/library">Library</TextLink>}>Your documents</PageTitle>
      <p className="prose mb-6">
        Clio reads a document and proposes cards, each with the sentence behind it. Or{' '}
        <TextLink href="/library/own/cards">write cards yourself</TextLink>.
      </p>
      <AddDocuments key={revised?.id} revised={revised} />
      <DocumentJobs jobs={jobs} cancel={cancelJobAction} clear={clearJobsAction} />
      <DocumentList documents={documents} remove={removeDocumentAction} />
    </ClioPage>
  );
}
