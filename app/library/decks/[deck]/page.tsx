import { cache } from 'react';
import { contextOfRequest } from '@/server/context';
import { deckInFull } from '@/server/queries/deck';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { DeckPage } from '@/ui/deck/deck-page';
import { addDeckAction, removeDeckAction } from '../../actions';

type Props = { params: Promise<{ deck: string }> };

const deckOf = cache((id: string) => respondToPage(async () => deckInFull(await contextOfRequest(), id)));

export async function generateMetadata({ params }: Props) {
  return { title: (await deckOf((await params).deck)).deck.title };
}

export default async function Page({ params }: Props) {
  return (
    <ClioPage signedIn>
      <DeckPage {...await deckOf((await params).deck)} addDeck={addDeckAction} removeDeck={removeDeckAction} />
    </ClioPage>
  );
}
