import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { debatesOf } from '@/server/queries/collection';
import { respondToPage } from '@/server/respond';
import { DebatesPage } from '@/ui/claim/debates-page';
import { ClioPage } from '@/ui/clio-page';

type Props = { params: Promise<{ collection: string }> };

export const metadata: Metadata = { title: 'Debates' };

export default async function Page({ params }: Props) {
  const { collection } = await params;
  const { signedIn, ...found } = await respondToPage(async () => debatesOf(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <DebatesPage {...found} />
    </ClioPage>
  );
}
