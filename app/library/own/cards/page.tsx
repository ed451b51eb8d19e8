import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { ownCards } from '@/server/queries/own-cards';
import { respondToPage } from '@/server/respond';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { OwnCardsPage } from '@/ui/draft/own-cards-page';
import { TextLink } from '@/ui/kit/text-link';
import { nameSourceAction, removeOwnCardAction, rewriteOwnCardAction, writeOwnCardsAction } from './actions';

export const metadata: Metadata = { title: 'Cards you wrote' };

export default async function Page() {
  const own = await respondToPage(async () => ownCards(await contextOfRequest()));
  return (
    <ClioPage signedIn>
      <PageTitle above={<TextLink href="/library">Library</TextLink>}>Cards you wrote</PageTitle>
      <OwnCardsPage
        {...own}
        write={writeOwnCardsAction}
        rewrite={rewriteOwnCardAction}
        remove={removeOwnCardAction}
        nameSource={nameSourceAction}
      />
    </ClioPage>
  );
}
