import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { documentInFull } from '@/server/queries/document';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { DocumentPage } from '@/ui/source/document-page';

type Props = { params: Promise<{ document: string }>; searchParams: Promise<{ points?: string | string[] }> };

const documentOf = cache((id: string) => respondToPage(async () => documentInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  return { title: (await documentOf((await params).document)).document.title };
}

export default async function Page({ params, searchParams }: Props) {
  const found = await documentOf((await params).document);
  const { points = null } = await searchParams;
  return (
    <ClioPage signedIn={found.signedIn} width="margin">
      <DocumentPage {...found} unfolded={typeof points === 'string' ? points : null} />
    </ClioPage>
  );
}
