import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { differences } from '@/server/queries/differences';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { DifferencesPage } from '@/ui/collection/differences-page';

type Props = {
  params: Promise<{ collection: string }>;
  searchParams: Promise<Record<'show' | 'theme' | 'at', string | undefined>>;
};

export const metadata: Metadata = { title: 'Where the sources differ' };

export default async function Page({ params, searchParams }: Props) {
  const { collection } = await params;
  const { show, theme, at } = await searchParams;
  const { signedIn, ...found } = await respondToPage(async () => differences(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <DifferencesPage {...found} asked={{ theme, at }} onlyOpen={show === 'open'} />
    </ClioPage>
  );
}
