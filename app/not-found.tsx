import { contextOfRequest } from '@/server/context';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { ButtonLink } from '@/ui/kit/button';

export const metadata = { title: 'Not found' };

export default async function NotFound() {
  const { person } = await contextOfRequest();
  return (
    <ClioPage signedIn={person !== null}>
      <PageTitle above="Not found">There is nothing at this address.</PageTitle>
      <p className="prose">It may have moved, or it may be somebody else’s. Nothing of yours is lost.</p>
      <p className="mt-8">
        <ButtonLink weight="main" href={person ? '/today' : '/'}>
          {person ? 'Go to Today' : 'Go to the first page'}
        </ButtonLink>
      </p>
    </ClioPage>
  );
}
