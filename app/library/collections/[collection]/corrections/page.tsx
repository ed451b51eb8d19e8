import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { corrections } from '@/server/queries/differences';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { CorrectionsPage } from '@/ui/collection/corrections-page';

type Props = { params: Promise<{ collection: string }>; searchParams: Promise<{ text?: string }> };

export const metadata: Metadata = { title: 'Where a source is wrong' };

export default async function Page({ params, searchParams }: Props) {
  const { collection } = await params;
  const { signedIn, ...found } = await respondToPage(async () => corrections(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <CorrectionsPage {...found} text={(await searchParams).text} />
    </ClioPage>
  );
}
