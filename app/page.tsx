import { contextOfRequest } from '@/server/context';
import { collections } from '@/server/queries/collection';
import { ClioPage } from '@/ui/clio-page';
import { Landing } from '@/ui/collection/landing';

export default async function LandingPage() {
  const context = await contextOfRequest();
  const signedIn = context.person !== null;
  return (
    <ClioPage signedIn={signedIn}>
      <Landing collections={await collections(context)} signedIn={signedIn} />
    </ClioPage>
  );
}
