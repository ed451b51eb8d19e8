import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { timeline } from '@/server/queries/timeline';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { TimelinePage } from '@/ui/subject/timeline-page';

type Props = { params: Promise<{ collection: string }> };

export const metadata: Metadata = { title: 'Timeline' };

export default async function Page({ params }: Props) {
  const { collection } = await params;
  const found = await respondToPage(async () => timeline(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={found.signedIn} width="margin">
      <TimelinePage {...found} />
    </ClioPage>
  );
}
