import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { actorInFull } from '@/server/queries/actors';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ActorPage } from '@/ui/subject/actor-page';

type Props = { params: Promise<{ actor: string }> };

const actorOf = cache((id: string) => respondToPage(async () => actorInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Props) {
  return { title: (await actorOf((await params).actor)).actor.name };
}

export default async function Page({ params }: Props) {
  const { actor } = await params;
  const { signedIn, ...found } = await actorOf(actor);
  if (found.actor.id !== actor) permanentRedirect(`/library/people/${found.actor.id}`);
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <ActorPage {...found} />
    </ClioPage>
  );
}
