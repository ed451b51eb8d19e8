import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { debateInFull } from '@/server/queries/debate';
import { respondToPage } from '@/server/respond';
import { DebatePage } from '@/ui/claim/debate-page';
import { ClioPage } from '@/ui/clio-page';
import { drillAction } from './actions';

type Props = { params: Promise<{ debate: string }> };

const debateOf = cache((id: string) => respondToPage(async () => debateInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Props) {
  return { title: (await debateOf((await params).debate)).debate.question };
}

export default async function Page({ params }: Props) {
  const found = await debateOf((await params).debate);
  return (
    <ClioPage signedIn={found.signedIn} width="margin">
      <DebatePage {...found} drill={drillAction} />
    </ClioPage>
  );
}
