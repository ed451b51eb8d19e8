import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { search } from '@/server/queries/search';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { SearchPage } from '@/ui/search/search-page';

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export const metadata: Metadata = { title: 'Search' };

export default async function Page({ searchParams }: Props) {
  const question = [(await searchParams).q].flat()[0] ?? '';
  const context = await contextOfRequest();
  const found = await respondToPage(() => search(context, { question }));
  return (
    <ClioPage signedIn={context.person !== null}>
      <SearchPage question={question} found={found} />
    </ClioPage>
  );
}
