import type { Metadata } from 'next';
import { contextOfRequest, requirePerson } from '@/server/context';
import { library } from '@/server/queries/library';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { CollectionShelf } from '@/ui/collection/collection-shelf';
import { ButtonLink } from '@/ui/kit/button';
import { DeckShelf } from '@/ui/deck/deck-shelf';
import { OtherDecks } from '@/ui/deck/other-decks';
import { SendWaiting } from '@/ui/sitting/send-waiting';
import { addDeckAction, removeDeckAction } from './actions';

export const metadata: Metadata = { title: 'Library' };

export default async function LibraryPage() {
  const context = await contextOfRequest();
  const { decks, collections } = await respondToPage(() => library(context));
  const actions = { addDeck: addDeckAction, removeDeck: removeDeckAction };
  const [yours, others] = [decks.filter(({ added }) => added), decks.filter(({ added }) => !added)];
  return (
    <ClioPage signedIn>
      <SendWaiting person={requirePerson(context).id} />
      <PageTitle>Library</PageTitle>
      <DeckShelf
        title="Your decks"
        decks={yours}
        empty="None yet. Add one, and its cards come to Today."
        {...actions}
      />
      <OtherDecks title={yours.length > 0 ? 'Other decks' : 'Decks'} decks={others} {...actions} />
      <p className="mt-10">
        <ButtonLink href="/library/add">Make cards from a text of your own</ButtonLink>
      </p>
      <CollectionShelf collections={collections} />
    </ClioPage>
  );
}
