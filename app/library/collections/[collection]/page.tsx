import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { collectionInFull } from '@/server/queries/collection';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { CollectionPage } from '@/ui/collection/collection-page';
import { addDeckAction, removeDeckAction } from '../../actions';

type Props = { params: Promise<{ collection: string }> };

const collectionOf = cache((id: string) => respondToPage(async () => collectionInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Props) {
  return { title: (await collectionOf((await params).collection)).collection.title };
}

export default async function Page({ params }: Props) {
  const found = await collectionOf((await params).collection);
  return (
    <ClioPage signedIn={found.signedIn} width="margin">
      <CollectionPage {...found} addDeck={addDeckAction} removeDeck={removeDeckAction} />
    </ClioPage>
  );
}
