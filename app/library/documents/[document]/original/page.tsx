import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { originalInFull } from '@/server/queries/original';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { OriginalPage } from '@/ui/source/original-page';
import { attachAction, detachAction } from './actions';

type Props = { params: Promise<{ document: string }> };

export const metadata: Metadata = { title: 'Your copy' };

export default async function Page({ params }: Props) {
  const { document } = await params;
  const found = await respondToPage(async () => originalInFull(await contextOfRequest(), document));
  return (
    <ClioPage signedIn width="margin">
      <OriginalPage {...found} attach={attachAction} detach={detachAction} />
    </ClioPage>
  );
}
