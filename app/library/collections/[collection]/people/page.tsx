import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { actorsOf } from '@/server/queries/actors';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ActorsPage } from '@/ui/subject/actors-page';

type Props = {
  params: Promise<{ collection: string }>;
  searchParams: Promise<Record<'circle' | 'name', string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'People' };

export default async function Page({ params, searchParams }: Props) {
  const { collection } = await params;
  const { circle, name } = await searchParams;
  const { signedIn, ...found } = await respondToPage(async () => actorsOf(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <ActorsPage {...found} circle={[circle].flat()[0]} name={[name].flat()[0] ?? ''} />
    </ClioPage>
  );
}
