import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { landing } from '@/server/queries/landing';
import { ClioPage } from '@/ui/clio-page';
import { LandingPage } from '@/ui/landing/landing-page';

export const metadata: Metadata = { title: { absolute: 'Clio: history revision that stays' } };

export default async function Page() {
  const context = await contextOfRequest();
  const signedIn = context.person !== null;
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <LandingPage {...await landing(context)} signedIn={signedIn} />
    </ClioPage>
  );
}
