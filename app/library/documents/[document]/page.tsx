import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { documentInFull } from '@/server/queries/document';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { DocumentPage } from '@/ui/source/document-page';

type Props = { params: Promise<{ document: string }> };

const documentOf = cache((id: string) => respondToPage(async () => documentInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Props) {
  return { title: (await documentOf((await params).document)).document.title };
}

export default async function Page({ params }: Props) {
  const found = await documentOf((await params).document);
  return (
    <ClioPage signedIn={found.signedIn} width="margin">
      <DocumentPage {...found} />
    </ClioPage>
  );
}
